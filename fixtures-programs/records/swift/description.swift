// CustomStringConvertible: what print makes of a value
import UIKit
import HealthKit

struct OpenRow: CustomStringConvertible {
    let name: String
    var description: String { "Row(\(name))" }
}

struct SealedRow: CustomStringConvertible {
    let name: String
    var description: String { "Row(sealed)" }
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let store = HKHealthStore()

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil
    ) -> Bool {
        let type = HKClinicalType(.medicationRecord)
        let query = HKSampleQuery(
            sampleType: type, predicate: nil, limit: 10, sortDescriptors: nil
        ) { _, samples, _ in
            for record in samples as? [HKClinicalRecord] ?? [] {
                let sealed = SealedRow(name: record.displayName)
                let open = OpenRow(name: record.displayName)
                print(sealed)
                print(open) // leak: clinical-data-logged
            }
        }
        store.execute(query)
        return true
    }
}
