import FirebaseAnalytics
import HealthKit
import Observation

@MainActor @Observable
final class VitalsModel {
    private(set) var batch = VitalBatch()
    private let store = HKHealthStore()
    private let vitals = HKClinicalType(.vitalSignRecord)

    func importVitals() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [vitals])
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: vitals)], sortDescriptors: []).result(for: store)
        batch = VitalBatch(titles: found.map(\.displayName))
        Analytics.logEvent("vitals_imported", parameters: ["batch": batch.formatted(.tally)])
    }
}
