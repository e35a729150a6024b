// optionals: map, flatMap, chaining and ??
import UIKit
import HealthKit

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    let store = HKHealthStore()
    var window: UIWindow?
    var invite: String?

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil
    ) -> Bool {
        invite = (launchOptions?[.url] as? URL)?.lastPathComponent
        Task { try? await start() }
        return true
    }

    func start() async throws {
        let type = HKClinicalType(.immunizationRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)], sortDescriptors: []
        ).result(for: store)

        let json = found.first?.fhirResource.map { String(decoding: $0.data, as: UTF8.self) }
        let code = invite.flatMap { $0.isEmpty ? nil : $0.uppercased() } ?? "none"
        NSLog("invite %@", code)
        NSLog("resource %@", json ?? "none") // leak: clinical-data-logged
    }
}
