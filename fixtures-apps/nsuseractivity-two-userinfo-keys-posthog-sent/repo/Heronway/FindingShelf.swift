import HealthKit
import Observation

struct Finding: Identifiable, Hashable {
    let id: UUID
    let title: String
}

/// The diagnoses that the hospitals sent, newest first.
@Observable
final class FindingShelf {
    private(set) var findings: [Finding] = []

    @ObservationIgnored private let store = HKHealthStore()
    @ObservationIgnored private let conditions = HKClinicalType(.conditionRecord)

    func open() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [conditions])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: conditions)], sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)])
        findings = try await query.result(for: store).map { Finding(id: $0.uuid, title: $0.displayName) }
    }
}
