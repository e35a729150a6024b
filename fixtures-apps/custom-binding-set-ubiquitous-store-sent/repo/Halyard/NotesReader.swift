import HealthKit
import Observation

@MainActor
@Observable
final class NotesReader {
    private(set) var notes: [HKClinicalRecord] = []
    private let store = HKHealthStore()

    func fetch() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let notesType = HKClinicalType(.clinicalNoteRecord)
        try await store.requestAuthorization(toShare: [], read: [notesType])
        notes = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: notesType)], sortDescriptors: []).result(for: store)
    }
}
