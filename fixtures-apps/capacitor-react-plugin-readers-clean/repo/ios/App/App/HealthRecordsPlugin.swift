import Capacitor
import HealthKit

@objc(HealthRecordsPlugin)
public class HealthRecordsPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "HealthRecordsPlugin"
    public let jsName = "HealthRecords"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "requestAccess", returnType: CAPPluginReturnPromise),
        CAPPluginMethod(name: "getLabResults", returnType: CAPPluginReturnPromise),
        CAPPluginMethod(name: "getVitalSigns", returnType: CAPPluginReturnPromise),
        CAPPluginMethod(name: "getMedications", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()

    private let readTypes: Set<HKObjectType> = [
        HKObjectType.clinicalType(forIdentifier: .labResultRecord)!,
        HKObjectType.clinicalType(forIdentifier: .vitalSignRecord)!,
        HKObjectType.clinicalType(forIdentifier: .medicationRecord)!,
    ]

    @objc func requestAccess(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            call.reject("Health records are not available on this device")
            return
        }
        store.requestAuthorization(toShare: nil, read: readTypes) { granted, error in
            if let error {
                call.reject(error.localizedDescription)
            } else {
                call.resolve(["granted": granted])
            }
        }
    }

    @objc func getLabResults(_ call: CAPPluginCall) {
        fetch(.labResultRecord, call)
    }

    @objc func getVitalSigns(_ call: CAPPluginCall) {
        fetch(.vitalSignRecord, call)
    }

    @objc func getMedications(_ call: CAPPluginCall) {
        fetch(.medicationRecord, call)
    }

    private func fetch(_ identifier: HKClinicalTypeIdentifier, _ call: CAPPluginCall) {
        let type = HKObjectType.clinicalType(forIdentifier: identifier)!
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, error in
            if let error {
                call.reject(error.localizedDescription)
                return
            }
            let records = (samples as? [HKClinicalRecord] ?? []).map { ["id": $0.uuid.uuidString, "name": $0.displayName] }
            call.resolve(["records": records])
        }
        store.execute(query)
    }
}
