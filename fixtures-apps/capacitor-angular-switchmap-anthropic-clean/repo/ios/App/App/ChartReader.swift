import Capacitor
import HealthKit

@objc(ChartReader)
public final class ChartReader: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "ChartReader"
    public let jsName = "ChartReader"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "open", returnType: CAPPluginReturnPromise),
        CAPPluginMethod(name: "results", returnType: CAPPluginReturnPromise),
        CAPPluginMethod(name: "conditions", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()
    private let lab = HKClinicalType(.labResultRecord)
    private let condition = HKClinicalType(.conditionRecord)

    @objc func open(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.resolve(["open": false])
            return
        }
        store.requestAuthorization(toShare: nil, read: [lab, condition]) { open, _ in
            call.resolve(["open": open])
        }
    }

    @objc func results(_ call: CAPPluginCall) {
        answer(call, with: lab)
    }

    @objc func conditions(_ call: CAPPluginCall) {
        answer(call, with: condition)
    }

    private func answer(_ call: CAPPluginCall, with type: HKClinicalType) {
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, error in
            if let error {
                call.reject("The chart could not be read", nil, error)
                return
            }
            let records = samples as? [HKClinicalRecord] ?? []
            call.resolve(["results": records.map { ["id": $0.uuid.uuidString, "title": $0.displayName] }])
        }
        store.execute(query)
    }
}
