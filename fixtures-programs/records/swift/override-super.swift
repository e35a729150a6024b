// inheritance: override that calls super
import UIKit
import HealthKit
import FirebaseCrashlytics

class Page {
    func context() -> String { "page" }
}

final class RecordPage: Page {
    private let record: HKClinicalRecord
    init(record: HKClinicalRecord) { self.record = record }

    override func context() -> String {
        super.context() + ":" + record.displayName
    }
}

final class SettingsPage: Page {
    override func context() -> String { super.context() + ":settings" }
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    let store = HKHealthStore()

    func applicationDidBecomeActive(_ application: UIApplication) {
        Task { try? await mark() }
    }

    func mark() async throws {
        let type = HKClinicalType(.labResultRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        guard let record = try await query.result(for: store).first else { return }
        let settings = SettingsPage()
        let page = RecordPage(record: record)
        Crashlytics.crashlytics().setCustomValue(settings.context(), forKey: "settings")
        Crashlytics.crashlytics().setCustomValue(page.context(), forKey: "page") // leak: clinical-data-to-third-party
    }
}
