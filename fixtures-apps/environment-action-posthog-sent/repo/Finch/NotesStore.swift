import HealthKit
import Observation

struct VisitNote: Identifiable, Sendable {
    let id: UUID
    let text: String
}

@Observable @MainActor
final class NotesStore {
    private(set) var notes: [VisitNote] = []
    @ObservationIgnored private let store = HKHealthStore()

    func load() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.clinicalNoteRecord)])
        notes = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.clinicalNoteRecord))],
            sortDescriptors: []
        ).result(for: store).map { VisitNote(id: $0.uuid, text: $0.displayName) }
    }
}
