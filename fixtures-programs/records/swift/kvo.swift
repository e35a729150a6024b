// KVO: two observed @objc dynamic properties
import UIKit
import HealthKit

final class Dashboard: NSObject, @unchecked Sendable {
    @objc dynamic var headline = ""
    @objc dynamic var status = "idle"

    func load() {
        status = "loading"
        let query = HKSampleQuery(
            sampleType: HKClinicalType(.vitalSignRecord), predicate: nil, limit: 1, sortDescriptors: nil
        ) { _, samples, _ in
            let name = (samples as? [HKClinicalRecord])?.first?.displayName ?? ""
            DispatchQueue.main.async {
                self.headline = name
                self.status = "ready"
            }
        }
        HKHealthStore().execute(query)
    }
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let dashboard = Dashboard()
    private var observations: [NSKeyValueObservation] = []

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil
    ) -> Bool {
        observations.append(dashboard.observe(\.status, options: [.old, .new]) { _, change in
            NSLog("status %@", change.newValue ?? "")
        })
        observations.append(dashboard.observe(\.headline, options: [.new]) { _, change in
            NSLog("headline %@", change.newValue ?? "") // leak: clinical-data-logged
        })
        dashboard.load()
        return true
    }
}
