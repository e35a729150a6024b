import HealthKit

@MainActor
final class GuideShelf: ObservableObject {
    @Published private(set) var picks: [Pick] = []
    private let store = HKHealthStore()

    func load() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let diagnoses = HKClinicalType(.conditionRecord)
        try await store.requestAuthorization(toShare: [], read: [diagnoses])
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: diagnoses)], sortDescriptors: []).result(for: store)
        picks = found.map { Pick(guide: .general, reason: $0.displayName) }
    }
}
