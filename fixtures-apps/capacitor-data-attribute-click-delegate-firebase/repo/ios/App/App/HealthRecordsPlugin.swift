import Capacitor
import HealthKit

@objc(HealthRecordsPlugin)
public class HealthRecordsPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "HealthRecordsPlugin"
    public let jsName = "HealthRecords"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "connect", returnType: CAPPluginReturnPromise),
        CAPPluginMethod(name: "labResults", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()

    @objc func connect(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.resolve(["granted": false])
            return
        }
        store.requestAuthorization(toShare: nil, read: [HKClinicalType(.labResultRecord)]) { granted, _ in
            call.resolve(["granted": granted])
        }
    }

    @objc func labResults(_ call: CAPPluginCall) {
        let query = HKSampleQuery(sampleType: HKClinicalType(.labResultRecord), predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, error in
            if let error {
                call.reject("The lab results could not be read.", nil, error)
                return
            }
            let records = (samples ?? []).compactMap { $0 as? HKClinicalRecord }
            call.resolve(["results": records.map { record in
                ["name": record.displayName, "month": record.startDate.formatted(.dateTime.year().month())]
            }])
        }
        store.execute(query)
    }
}
