// MetricKit payloads go to Sentry; a record's summary goes there from the same subscriber class
import HealthKit
import MetricKit
import Sentry
import UIKit

final class Diagnostics: NSObject, MXMetricManagerSubscriber {
    private(set) var lastImport = ""

    func start() { MXMetricManager.shared.add(self) }

    func noteImport(of records: [HKClinicalRecord]) {
        lastImport = records.map { "\($0.clinicalType.identifier): \($0.displayName)" }.joined(separator: "\n")
        flush()
    }

    func didReceive(_ payloads: [MXMetricPayload]) {
        for payload in payloads {
            let json = String(decoding: payload.jsonRepresentation(), as: UTF8.self)
            SentrySDK.capture(message: "metrics \(json)")
        }
    }

    private func flush() {
        SentrySDK.capture(message: "imported \(lastImport)") // leak: clinical-data-to-third-party
    }
}

@main final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let diagnostics = Diagnostics()
    private let store = HKHealthStore()

    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        diagnostics.start()
        Task {
            let type = HKClinicalType(.vitalSignRecord)
            try await store.requestAuthorization(toShare: [], read: [type])
            let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
            diagnostics.noteImport(of: try await query.result(for: store).addedSamples)
        }
        return true
    }
}
