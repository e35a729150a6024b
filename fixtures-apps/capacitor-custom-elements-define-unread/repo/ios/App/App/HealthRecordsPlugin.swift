import Capacitor
import HealthKit

@objc(HealthRecordsPlugin)
public class HealthRecordsPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "HealthRecordsPlugin"
    public let jsName = "HealthRecords"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "connect", returnType: CAPPluginReturnPromise),
        CAPPluginMethod(name: "readLabs", returnType: CAPPluginReturnPromise),
        CAPPluginMethod(name: "readVaccines", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()

    @objc func connect(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.resolve(["granted": false])
            return
        }
        let types: Set<HKObjectType> = [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.immunizationRecord),
        ]
        store.requestAuthorization(toShare: nil, read: types) { granted, _ in
            call.resolve(["granted": granted])
        }
    }

    @objc func readLabs(_ call: CAPPluginCall) {
        answer(call, with: HKClinicalType(.labResultRecord))
    }

    @objc func readVaccines(_ call: CAPPluginCall) {
        answer(call, with: HKClinicalType(.immunizationRecord))
    }

    private func answer(_ call: CAPPluginCall, with type: HKClinicalType) {
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 100, sortDescriptors: nil) { _, samples, error in
            if let error {
                call.reject("Health records could not be read", nil, error)
                return
            }
            let names = (samples as? [HKClinicalRecord] ?? []).map(\.displayName)
            call.resolve(["names": names])
        }
        store.execute(query)
    }
}
