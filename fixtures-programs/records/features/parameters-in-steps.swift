// parameters built in steps by two functions, merged before the event
import FirebaseAnalytics
import HealthKit
import UIKit

final class MedicationController: UIViewController {
    private let store = HKHealthStore()
    private var newest: HKClinicalRecord?

    override func viewDidAppear(_ animated: Bool) {
        super.viewDidAppear(animated)
        Analytics.logEvent("medication_screen", parameters: common())
        let type = HKClinicalType(.medicationRecord)
        Task {
            try await store.requestAuthorization(toShare: [], read: [type])
            newest = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)], limit: 1).result(for: store).first
            finished()
        }
    }

    private func common() -> [String: Any] {
        ["screen": "medication", "build": Bundle.main.infoDictionary?["CFBundleVersion"] as? String ?? "0"]
    }

    private func medical() -> [String: Any] {
        var values: [String: Any] = [:]
        guard let newest else { return values }
        values["kind"] = "medication"
        values["label"] = newest.displayName.prefix(30).description
        return values
    }

    private func finished() {
        var parameters = common()
        parameters.merge(medical()) { _, new in new }
        parameters["source"] = "health"
        Analytics.logEvent("medication_loaded", parameters: parameters) // leak: clinical-data-to-third-party
    }
}

@main final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?
    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        window = UIWindow(frame: UIScreen.main.bounds)
        window?.rootViewController = MedicationController()
        window?.makeKeyAndVisible()
        return true
    }
}
