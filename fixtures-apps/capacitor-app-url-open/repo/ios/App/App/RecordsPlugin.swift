import Capacitor
import HealthKit

@objc(RecordsPlugin)
public class RecordsPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "RecordsPlugin"
    public let jsName = "Records"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "connect", returnType: CAPPluginReturnPromise),
        CAPPluginMethod(name: "read", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()

    @objc func connect(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.resolve(["granted": false])
            return
        }
        let types: Set<HKObjectType> = [
            HKObjectType.clinicalType(forIdentifier: .allergyRecord)!,
            HKObjectType.clinicalType(forIdentifier: .conditionRecord)!,
            HKObjectType.clinicalType(forIdentifier: .labResultRecord)!,
        ]
        store.requestAuthorization(toShare: nil, read: types) { granted, _ in
            call.resolve(["granted": granted])
        }
    }

    @objc func read(_ call: CAPPluginCall) {
        guard let name = call.getString("type"),
              let type = HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: name)) else {
            call.reject("Unknown type")
            return
        }
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
            let names = (samples as? [HKClinicalRecord] ?? []).map(\.displayName)
            call.resolve(["names": names])
        }
        store.execute(query)
    }
}
