import Capacitor
import HealthKit

@objc(ImmunizationsPlugin)
public class ImmunizationsPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "ImmunizationsPlugin"
    public let jsName = "Immunizations"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "load", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()
    private let type = HKObjectType.clinicalType(forIdentifier: .immunizationRecord)!

    @objc func load(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.resolve(["items": []])
            return
        }
        store.requestAuthorization(toShare: nil, read: [type]) { [self] granted, _ in
            guard granted else {
                call.resolve(["items": []])
                return
            }
            let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
                let records = samples as? [HKClinicalRecord] ?? []
                call.resolve(["items": records.map { ["id": $0.uuid.uuidString, "name": $0.displayName] }])
            }
            store.execute(query)
        }
    }
}
