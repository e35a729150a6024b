import Capacitor
import HealthKit

@objc(AllergyPlugin)
public class AllergyPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "AllergyPlugin"
    public let jsName = "Allergy"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "connect", returnType: CAPPluginReturnPromise),
        CAPPluginMethod(name: "list", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()
    private let allergy = HKClinicalType(.allergyRecord)

    @objc func connect(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.reject("Health records are not available")
            return
        }
        store.requestAuthorization(toShare: nil, read: [allergy]) { granted, _ in
            call.resolve(["granted": granted])
        }
    }

    @objc func list(_ call: CAPPluginCall) {
        let query = HKSampleQuery(
            sampleType: allergy,
            predicate: nil,
            limit: HKObjectQueryNoLimit,
            sortDescriptors: nil
        ) { _, samples, _ in
            let titles = (samples as? [HKClinicalRecord] ?? []).map { $0.displayName }
            call.resolve(["titles": titles])
        }
        store.execute(query)
    }
}
