import Capacitor
import HealthKit

@objc(LabsPlugin)
public class LabsPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "LabsPlugin"
    public let jsName = "Labs"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "list", returnType: CAPPluginReturnPromise)
    ]

    private let store = HKHealthStore()
    private let labs = HKClinicalType(.labResultRecord)

    @objc func list(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.resolve(["rows": [[String: Any]]()])
            return
        }
        store.requestAuthorization(toShare: nil, read: [labs]) { granted, _ in
            guard granted else {
                call.reject("Records were not granted.")
                return
            }
            self.query(for: call)
        }
    }

    private func query(for call: CAPPluginCall) {
        let query = HKSampleQuery(sampleType: labs, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
            let rows = (samples as? [HKClinicalRecord] ?? []).map { record -> [String: Any] in
                ["title": record.displayName, "year": Calendar.current.component(.year, from: record.startDate)]
            }
            call.resolve(["rows": rows])
        }
        store.execute(query)
    }
}
