import Capacitor
import HealthKit

@objc(ConditionsPlugin)
public class ConditionsPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "ConditionsPlugin"
    public let jsName = "Conditions"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "list", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()
    private let type = HKClinicalType(.conditionRecord)

    @objc func list(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.resolve(["names": []])
            return
        }
        store.requestAuthorization(toShare: nil, read: [type]) { [store, type] _, error in
            if let error {
                call.reject(error.localizedDescription)
                return
            }
            let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
                let records = (samples ?? []).compactMap { $0 as? HKClinicalRecord }
                call.resolve(["names": records.map(\.displayName)])
            }
            store.execute(query)
        }
    }
}
