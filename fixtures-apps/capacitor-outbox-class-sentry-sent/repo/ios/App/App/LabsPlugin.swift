import Capacitor
import HealthKit

@objc(LabsPlugin)
public class LabsPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "LabsPlugin"
    public let jsName = "Labs"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "connect", returnType: CAPPluginReturnPromise),
        CAPPluginMethod(name: "results", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()
    private let type = HKObjectType.clinicalType(forIdentifier: .labResultRecord)!

    @objc func connect(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            return call.resolve(["granted": false])
        }
        store.requestAuthorization(toShare: nil, read: [type]) { granted, _ in
            call.resolve(["granted": granted])
        }
    }

    @objc func results(_ call: CAPPluginCall) {
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 100, sortDescriptors: nil) { _, samples, error in
            if let error { return call.reject(error.localizedDescription) }
            let records = samples as? [HKClinicalRecord] ?? []
            call.resolve(["names": records.map(\.displayName)])
        }
        store.execute(query)
    }
}
