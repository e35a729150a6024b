import Capacitor
import HealthKit

@objc(ClinicalNotesPlugin)
public class ClinicalNotesPlugin: CAPPlugin, CAPBridgedPlugin {
    public let identifier = "ClinicalNotesPlugin"
    public let jsName = "ClinicalNotes"
    public let pluginMethods: [CAPPluginMethod] = [
        CAPPluginMethod(name: "list", returnType: CAPPluginReturnPromise),
    ]

    private let store = HKHealthStore()
    private let notes = HKClinicalType(.clinicalNoteRecord)

    @objc func list(_ call: CAPPluginCall) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            return call.resolve(["items": []])
        }
        Task {
            do {
                try await store.requestAuthorization(toShare: [], read: [notes])
                let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: notes)], sortDescriptors: []).result(for: store)
                let format = ISO8601DateFormatter()
                call.resolve(["items": records.map { ["title": $0.displayName, "date": format.string(from: $0.startDate)] }])
            } catch {
                call.reject("unavailable")
            }
        }
    }
}
