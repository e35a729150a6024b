// MetricKit payloads sent beside the JSON of a record
import UIKit
import MetricKit
import HealthKit
import Sentry

final class Metrics: NSObject, MXMetricManagerSubscriber {
    func didReceive(_ payloads: [MXDiagnosticPayload]) {
        for payload in payloads {
            let json = String(decoding: payload.jsonRepresentation(), as: UTF8.self)
            SentrySDK.capture(message: json)
        }
    }
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let metrics = Metrics()
    private let store = HKHealthStore()

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil
    ) -> Bool {
        MXMetricManager.shared.add(metrics)
        Task { try? await check() }
        return true
    }

    private func check() async throws {
        let type = HKClinicalType(.vitalSignRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let vitals = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)], sortDescriptors: []
        ).result(for: store)
        for resource in vitals.compactMap(\.fhirResource) {
            let json = String(decoding: resource.data, as: UTF8.self)
            SentrySDK.capture(message: json) // leak: clinical-data-to-third-party
        }
    }
}
