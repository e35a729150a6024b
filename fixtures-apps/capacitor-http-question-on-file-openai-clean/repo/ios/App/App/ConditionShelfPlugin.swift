import Capacitor
import HealthKit

@objc(ConditionShelfPlugin)
public class ConditionShelfPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "ConditionShelfPlugin"
    public let jsName = "ConditionShelf"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "load", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()

    @objc func load(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.resolve(["conditions": []])
            return
        }
        let type = HKClinicalType(.conditionRecord)
        store.requestAuthorization(toShare: nil, read: [type]) { [store] granted, _ in
            guard granted else {
                call.reject("not granted")
                return
            }
            let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
                let records = (samples as? [HKClinicalRecord]) ?? []
                let conditions = records.map { ["id": $0.uuid.uuidString, "title": $0.displayName] }
                call.resolve(["conditions": conditions])
            }
            store.execute(query)
        }
    }
}
