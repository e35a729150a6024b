// NSLog and os_log with formats
import UIKit
import HealthKit
import os

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let store = HKHealthStore()
    private let log = OSLog(subsystem: "com.example.care", category: "records")

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil
    ) -> Bool {
        let query = HKSampleQuery(
            sampleType: HKClinicalType(.conditionRecord), predicate: nil,
            limit: HKObjectQueryNoLimit, sortDescriptors: nil
        ) { [log] _, samples, error in
            if let error { NSLog("query failed: %@", error.localizedDescription) }
            for record in samples as? [HKClinicalRecord] ?? [] {
                os_log("condition %{private}@", log: log, type: .info, record.displayName)
                os_log("condition %{public}@", log: log, type: .info, record.displayName) // leak: clinical-data-logged
                NSLog("condition %@", record.displayName) // leak: clinical-data-logged
            }
        }
        NSLog("asking %@", UIDevice.current.systemVersion)
        store.execute(query)
        return true
    }
}
