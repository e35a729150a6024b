import Capacitor
import HealthKit

@objc(RecordsPlugin)
public class RecordsPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "RecordsPlugin"
    public let jsName = "Records"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "connect", returnType: CAPPluginReturnPromise),
        CAPPluginMethod(name: "list", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()
    private let types = [HKClinicalType(.conditionRecord), HKClinicalType(.medicationRecord)]

    @objc func connect(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.resolve(["granted": false])
            return
        }
        store.requestAuthorization(toShare: [], read: Set(types)) { done, error in
            if let error { call.reject(error.localizedDescription) } else { call.resolve(["granted": done]) }
        }
    }

    @objc func list(_ call: CAPPluginCall) {
        Task {
            var titles: [String] = []
            for type in types {
                let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
                let records = (try? await query.result(for: store)) ?? []
                titles += records.map(\.displayName)
            }
            call.resolve(["titles": titles])
        }
    }
}
