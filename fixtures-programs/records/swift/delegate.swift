// a delegate protocol: one method brings records, another a stage
import UIKit
import HealthKit
import Mixpanel

@MainActor
protocol LoaderDelegate: AnyObject {
    func loader(_ loader: Loader, didReach stage: String)
    func loader(_ loader: Loader, didLoad records: [HKClinicalRecord])
}

@MainActor
final class Loader {
    weak var delegate: (any LoaderDelegate)?

    func start() async throws {
        delegate?.loader(self, didReach: "query")
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.procedureRecord))], sortDescriptors: [])
        let records = try await query.result(for: HKHealthStore())
        delegate?.loader(self, didLoad: records)
    }
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate, LoaderDelegate {
    private let loader = Loader()

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil
    ) -> Bool {
        Mixpanel.initialize(token: "8c14", trackAutomaticEvents: false)
        loader.delegate = self
        Task { try? await loader.start() }
        return true
    }

    func loader(_ loader: Loader, didReach stage: String) {
        Mixpanel.mainInstance().track(event: "stage", properties: ["name": stage])
    }

    func loader(_ loader: Loader, didLoad records: [HKClinicalRecord]) {
        let names = records.map(\.displayName)
        Mixpanel.mainInstance().track(event: "loaded", properties: ["names": names]) // leak: clinical-data-to-third-party
    }
}
