import Capacitor
import HealthKit

@objc(PassportPlugin)
public class PassportPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "PassportPlugin"
    public let jsName = "Passport"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "connect", returnType: CAPPluginReturnPromise),
        CAPPluginMethod(name: "page", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()
    private let types: [String: HKClinicalType] = [
        "shots": HKClinicalType(.immunizationRecord),
        "insurance": HKClinicalType(.coverageRecord),
        "operations": HKClinicalType(.procedureRecord),
    ]

    @objc func connect(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.resolve(["connected": false])
            return
        }
        store.requestAuthorization(toShare: nil, read: Set(types.values.map { $0 as HKObjectType })) { done, _ in
            call.resolve(["connected": done])
        }
    }

    @objc func page(_ call: CAPPluginCall) {
        guard let name = call.getString("name"), let type = types[name] else {
            call.reject("There is no such page.")
            return
        }
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, error in
            guard let records = samples as? [HKClinicalRecord] else {
                call.reject(error?.localizedDescription ?? "No records.")
                return
            }
            call.resolve(["lines": records.map { $0.displayName }])
        }
        store.execute(query)
    }
}
