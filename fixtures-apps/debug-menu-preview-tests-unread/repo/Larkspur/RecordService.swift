import HealthKit
import Observation

@Observable @MainActor
final class RecordService {
    private let store = HKHealthStore()

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(
            toShare: [],
            read: [
                HKClinicalType(.medicationRecord),
                HKClinicalType(.immunizationRecord),
            ]
        )
    }

    func titles(of type: HKClinicalType) async throws -> [String] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
            .result(for: store)
            .map(\.displayName)
    }
}
