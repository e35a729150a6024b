import HealthKit
import Observation

@MainActor
@Observable
final class HealthSession {
    private let store = HKHealthStore()

    func begin() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: ClinicalAccess.types)
    }

    func items(of type: HKClinicalType) async throws -> [ScreenItem] {
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await descriptor.result(for: store).map { ScreenItem(id: $0.uuid, text: $0.displayName) }
    }
}
