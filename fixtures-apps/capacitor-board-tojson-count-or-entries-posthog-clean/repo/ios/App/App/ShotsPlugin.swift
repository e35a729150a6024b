import Capacitor
import HealthKit

@objc(ShotsPlugin)
public class ShotsPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "ShotsPlugin"
    public let jsName = "Shots"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "list", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()
    private let immunizations = HKClinicalType(.immunizationRecord)

    @objc func list(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.resolve(["titles": [String]()])
            return
        }
        Task {
            do {
                try await store.requestAuthorization(toShare: [], read: [immunizations])
                let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: immunizations)], sortDescriptors: []).result(for: store)
                call.resolve(["titles": records.map(\.displayName)])
            } catch {
                call.reject("Health records cannot be read.")
            }
        }
    }
}
