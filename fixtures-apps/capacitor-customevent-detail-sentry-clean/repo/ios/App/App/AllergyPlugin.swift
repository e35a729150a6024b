import Capacitor
import HealthKit

@objc(AllergyPlugin)
class AllergyPlugin: CAPPlugin, CAPBridgedPlugin {
    let identifier = "AllergyPlugin"
    let jsName = "Allergies"
    let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "list", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()
    private let type = HKObjectType.clinicalType(forIdentifier: .allergyRecord)!

    @objc func list(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.reject("No health records on this device")
            return
        }
        store.requestAuthorization(toShare: nil, read: [type]) { _, error in
            if let error {
                call.reject(error.localizedDescription)
                return
            }
            let query = HKSampleQuery(sampleType: self.type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
                let records = samples as? [HKClinicalRecord] ?? []
                call.resolve(["names": records.map { $0.displayName }])
            }
            self.store.execute(query)
        }
    }
}
