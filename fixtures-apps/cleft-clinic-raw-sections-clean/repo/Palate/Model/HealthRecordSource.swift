import HealthKit

final class HealthRecordSource: RecordSource {
    private let store = HKHealthStore()

    func connect() async throws -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        let types = ClinicSection.allCases.map(\.clinicalType)
        try await store.requestAuthorization(toShare: [], read: Set(types))
        return true
    }

    func titles(in section: ClinicSection) async throws -> [String] {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: section.clinicalType)],
            sortDescriptors: []
        )
        return try await query.result(for: store).map(\.displayName)
    }
}
