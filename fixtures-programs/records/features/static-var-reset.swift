// a static var that holds the open title: sent while it is set, and again after it was reset
import FirebaseCrashlytics
import HealthKit
import UIKit

@MainActor enum Session {
    static var openTitle = ""
    static var screen = "start"

    static func reset() {
        openTitle = ""
        screen = "start"
    }
}

@main final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let store = HKHealthStore()

    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        Task { try await openNewest() }
        return true
    }

    private func openNewest() async throws {
        let type = HKClinicalType(.labResultRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)], limit: 1)
        guard let newest = try await query.result(for: store).first else { return }
        Session.screen = "lab"
        Session.openTitle = newest.displayName
        Crashlytics.crashlytics().setCustomValue(Session.openTitle, forKey: "open") // leak: clinical-data-to-third-party
        Session.reset()
        Crashlytics.crashlytics().setCustomValue(Session.openTitle, forKey: "open")
        Crashlytics.crashlytics().setCustomValue(Session.screen, forKey: "screen")
    }
}
