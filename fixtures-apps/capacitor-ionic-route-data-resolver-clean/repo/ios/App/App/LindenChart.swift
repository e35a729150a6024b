import Capacitor
import HealthKit

@objc(LindenChart)
public final class LindenChart: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "LindenChart"
    public let jsName = "LindenChart"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "request", returnType: CAPPluginReturnPromise),
        CAPPluginMethod(name: "lines", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()
    private let types: [String: HKClinicalType] = [
        "labs": HKClinicalType(.labResultRecord),
        "conditions": HKClinicalType(.conditionRecord),
        "coverage": HKClinicalType(.coverageRecord),
        "immunizations": HKClinicalType(.immunizationRecord),
    ]

    @objc func request(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.resolve(["granted": false])
            return
        }
        let kinds = call.getArray("kinds", String.self) ?? []
        store.requestAuthorization(toShare: nil, read: Set(kinds.compactMap { types[$0] })) { granted, error in
            if let error {
                call.reject("Apple Health refused", nil, error)
            } else {
                call.resolve(["granted": granted])
            }
        }
    }

    @objc func lines(_ call: CAPPluginCall) {
        guard let type = call.getString("kind").flatMap({ types[$0] }) else {
            call.reject("No such kind")
            return
        }
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
            let records = (samples as? [HKClinicalRecord]) ?? []
            call.resolve(["lines": records.map { ["id": $0.uuid.uuidString, "text": $0.displayName] }])
        }
        store.execute(query)
    }
}
