// completion handler, DispatchQueue and Timer
import UIKit
import HealthKit
import FirebaseAnalytics

final class RecordLoader: Sendable {
    private let store = HKHealthStore()

    func load(completion: @escaping @Sendable ([String]) -> Void) {
        let query = HKSampleQuery(
            sampleType: HKClinicalType(.procedureRecord), predicate: nil, limit: 5, sortDescriptors: nil
        ) { _, samples, _ in
            let names = (samples as? [HKClinicalRecord])?.map(\.displayName) ?? []
            DispatchQueue.main.async { completion(names) }
        }
        store.execute(query)
    }
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let loader = RecordLoader()

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil
    ) -> Bool {
        let version = UIDevice.current.systemVersion
        Timer.scheduledTimer(withTimeInterval: 60, repeats: true) { _ in
            Analytics.logEvent("alive", parameters: ["system": version])
        }
        loader.load { names in
            Timer.scheduledTimer(withTimeInterval: 60, repeats: false) { _ in
                Analytics.logEvent("seen", parameters: ["names": names.joined(separator: ",")]) // leak: clinical-data-to-third-party
            }
        }
        return true
    }
}
