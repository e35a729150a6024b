import HealthKit

final class RecordRepository {
    private let store = HKHealthStore()

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: RecordRepository.types)
    }

    func titles(of type: HKClinicalType) async throws -> [String] {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        return try await descriptor.result(for: store).map(\.displayName)
    }

    private static let types: Set<HKObjectType> = [
        HKClinicalType(.immunizationRecord),
        HKClinicalType(.coverageRecord),
    ]
}
