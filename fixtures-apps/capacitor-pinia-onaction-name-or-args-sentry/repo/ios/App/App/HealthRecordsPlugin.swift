import Capacitor
import HealthKit

@objc(HealthRecordsPlugin)
public class HealthRecordsPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "HealthRecordsPlugin"
    public let jsName = "HealthRecords"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "allergies", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()

    @objc func allergies(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.reject("Health records are not available")
            return
        }
        let type = HKObjectType.clinicalType(forIdentifier: .allergyRecord)!
        store.requestAuthorization(toShare: nil, read: [type]) { [store] granted, _ in
            guard granted else {
                call.reject("Not allowed")
                return
            }
            let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
                let records = samples as? [HKClinicalRecord] ?? []
                call.resolve(["titles": records.map(\.displayName)])
            }
            store.execute(query)
        }
    }
}
