import Capacitor
import HealthKit

@objc(ChartPlugin)
public class ChartPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "ChartPlugin"
    public let jsName = "Chart"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "procedures", returnType: CAPPluginReturnPromise),
    ]
    private let store = HKHealthStore()

    @objc func procedures(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.resolve(["titles": [String]()])
            return
        }
        Task {
            do {
                let type = HKClinicalType(.procedureRecord)
                try await store.requestAuthorization(toShare: [], read: [type])
                let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
                call.resolve(["titles": found.map(\.displayName)])
            } catch {
                call.reject("unavailable")
            }
        }
    }
}
