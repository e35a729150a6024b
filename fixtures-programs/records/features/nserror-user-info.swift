// NSError with userInfo, recorded by Crashlytics: a record's text in one, a file path in the other
import FirebaseCrashlytics
import HealthKit
import UIKit

@main final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let store = HKHealthStore()
    nonisolated static let domain = "health.spruce"

    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        let type = HKClinicalType(.medicationRecord)
        store.requestAuthorization(toShare: [], read: [type]) { [store] _, _ in
            store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in
                for case let record as HKClinicalRecord in samples ?? [] { Self.index(record) }
            })
        }
        return true
    }

    nonisolated private static func index(_ record: HKClinicalRecord) {
        let file = URL.cachesDirectory.appending(path: "index.txt")
        guard let data = record.fhirResource?.data else {
            let error = NSError(domain: domain, code: 1, userInfo: [NSLocalizedDescriptionKey: "no resource", "record": record.displayName])
            Crashlytics.crashlytics().record(error: error) // leak: clinical-data-to-third-party
            return
        }
        do {
            try data.write(to: file, options: .completeFileProtection)
        } catch {
            let failure = NSError(domain: domain, code: 2, userInfo: [NSLocalizedDescriptionKey: "not written", "file": file.lastPathComponent])
            Crashlytics.crashlytics().record(error: failure)
        }
    }
}
