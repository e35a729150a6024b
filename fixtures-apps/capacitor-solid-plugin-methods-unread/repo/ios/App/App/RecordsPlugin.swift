import Capacitor
import HealthKit

@objc(RecordsPlugin)
public class RecordsPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "RecordsPlugin"
    public let jsName = "Records"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "connect", returnType: CAPPluginReturnPromise),
        CAPPluginMethod(name: "medications", returnType: CAPPluginReturnPromise),
        CAPPluginMethod(name: "procedures", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()

    @objc func connect(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.resolve(["asked": false])
            return
        }
        let read: Set<HKObjectType> = [
            HKClinicalType(.medicationRecord),
            HKClinicalType(.procedureRecord),
        ]
        store.requestAuthorization(toShare: nil, read: read) { success, _ in
            call.resolve(["asked": success])
        }
    }

    @objc func medications(_ call: CAPPluginCall) {
        answer(call, with: HKClinicalType(.medicationRecord))
    }

    @objc func procedures(_ call: CAPPluginCall) {
        answer(call, with: HKClinicalType(.medicationRecord))
    }

    private func answer(_ call: CAPPluginCall, with type: HKClinicalType) {
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, error in
            if let error {
                call.reject(error.localizedDescription)
                return
            }
            let records = (samples as? [HKClinicalRecord]) ?? []
            call.resolve(["names": records.map(\.displayName)])
        }
        store.execute(query)
    }
}
