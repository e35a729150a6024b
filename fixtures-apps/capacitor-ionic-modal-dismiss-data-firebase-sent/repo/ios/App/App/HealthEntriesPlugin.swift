import Capacitor
import HealthKit

@objc(HealthEntriesPlugin)
public class HealthEntriesPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "HealthEntriesPlugin"
    public let jsName = "HealthEntries"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "conditions", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()

    @objc func conditions(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            return call.unavailable("No health records here")
        }
        let type = HKClinicalType(.conditionRecord)
        store.requestAuthorization(toShare: nil, read: [type]) { [store] granted, error in
            guard granted else { return call.reject(error?.localizedDescription ?? "Not granted") }
            let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
                let records = samples as? [HKClinicalRecord] ?? []
                call.resolve(["entries": records.map(\.displayName)])
            }
            store.execute(query)
        }
    }
}
