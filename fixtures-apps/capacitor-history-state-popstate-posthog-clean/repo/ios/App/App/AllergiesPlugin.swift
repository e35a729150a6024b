import Capacitor
import HealthKit

@objc(AllergiesPlugin)
public class AllergiesPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "AllergiesPlugin"
    public let jsName = "Allergies"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "all", returnType: CAPPluginReturnPromise),
    ]
    private let store = HKHealthStore()

    @objc func all(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            return call.resolve(["titles": [String]()])
        }
        Task {
            do {
                let type = HKClinicalType(.allergyRecord)
                try await store.requestAuthorization(toShare: [], read: [type])
                let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
                call.resolve(["titles": records.map(\.displayName)])
            } catch {
                call.reject("allergies are not available")
            }
        }
    }
}
