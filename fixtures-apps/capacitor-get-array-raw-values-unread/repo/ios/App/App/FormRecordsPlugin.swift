import Capacitor
import HealthKit

@objc(FormRecordsPlugin)
public class FormRecordsPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "FormRecordsPlugin"
    public let jsName = "FormRecords"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "request", returnType: CAPPluginReturnPromise),
        CAPPluginMethod(name: "list", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()

    @objc func request(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.resolve(["granted": false])
            return
        }
        let kinds = (call.getArray("kinds", String.self) ?? []).compactMap(RecordKind.init(rawValue:))
        store.requestAuthorization(toShare: nil, read: Set(kinds.map(\.type))) { granted, error in
            if let error {
                call.reject(error.localizedDescription)
            } else {
                call.resolve(["granted": granted])
            }
        }
    }

    @objc func list(_ call: CAPPluginCall) {
        guard let kind = call.getString("kind").flatMap(RecordKind.init(rawValue:)) else {
            call.reject("Unknown kind")
            return
        }
        let query = HKSampleQuery(sampleType: kind.type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, error in
            if let error {
                call.reject(error.localizedDescription)
                return
            }
            let records = samples as? [HKClinicalRecord] ?? []
            call.resolve(["names": records.map(\.displayName)])
        }
        store.execute(query)
    }
}
