import HealthKit
import Observation

struct Shot: Identifiable {
    let id: UUID
    let vaccine: String
    let given: Date
}

@MainActor @Observable
final class ShotsModel {
    private(set) var shots: [Shot] = []
    private let store = HKHealthStore()

    func load() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let type = HKClinicalType(.immunizationRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        shots = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
            .result(for: store)
            .map { Shot(id: $0.uuid, vaccine: $0.displayName, given: $0.startDate) }
    }
}
