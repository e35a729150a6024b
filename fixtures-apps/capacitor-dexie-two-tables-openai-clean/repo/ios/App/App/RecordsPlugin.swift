import Capacitor
import HealthKit

@objc(RecordsPlugin)
public class RecordsPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "RecordsPlugin"
    public let jsName = "Records"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "labs", returnType: CAPPluginReturnPromise),
    ]
    private let store = HKHealthStore()

    @objc func labs(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            return call.resolve(["names": []])
        }
        let type = HKClinicalType(.labResultRecord)
        store.requestAuthorization(toShare: [], read: [type]) { [store] _, error in
            if let error { return call.reject(error.localizedDescription) }
            store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
                let records = (samples as? [HKClinicalRecord]) ?? []
                call.resolve(["names": records.map(\.displayName)])
            })
        }
    }
}
