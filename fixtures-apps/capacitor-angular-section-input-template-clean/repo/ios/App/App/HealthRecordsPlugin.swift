import Capacitor
import HealthKit

@objc(HealthRecordsPlugin)
public class HealthRecordsPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "HealthRecordsPlugin"
    public let jsName = "HealthRecords"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "requestAccess", returnType: CAPPluginReturnPromise),
        CAPPluginMethod(name: "getRecords", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()

    private let identifiers: [String: HKClinicalTypeIdentifier] = [
        "allergies": .allergyRecord,
        "conditions": .conditionRecord,
        "vitals": .vitalSignRecord,
    ]

    @objc func requestAccess(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.unavailable("Health records are not supported on this device")
            return
        }
        let kinds = call.getArray("kinds", String.self) ?? []
        let types = Set(kinds.compactMap { identifiers[$0] }.compactMap { HKObjectType.clinicalType(forIdentifier: $0) as HKObjectType? })
        store.requestAuthorization(toShare: nil, read: types) { granted, error in
            if let error {
                call.reject(error.localizedDescription)
                return
            }
            call.resolve(["granted": granted])
        }
    }

    @objc func getRecords(_ call: CAPPluginCall) {
        guard let kind = call.getString("kind"), let identifier = identifiers[kind],
              let type = HKObjectType.clinicalType(forIdentifier: identifier) else {
            call.reject("Unknown kind")
            return
        }
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, error in
            if let error {
                call.reject(error.localizedDescription)
                return
            }
            let records = (samples ?? []).compactMap { $0 as? HKClinicalRecord }
            call.resolve(["records": records.map { ["id": $0.uuid.uuidString, "name": $0.displayName] }])
        }
        store.execute(query)
    }
}
