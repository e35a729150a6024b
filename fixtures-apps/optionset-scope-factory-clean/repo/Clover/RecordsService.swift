import HealthKit

protocol RecordsService: Sendable {
    func authorize() async throws
    func names(in scope: RecordScope) async throws -> [String]
}

struct HealthKitRecordsService: RecordsService {
    let store: HKHealthStore

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.allergyRecord),
            HKClinicalType(.immunizationRecord),
        ])
    }

    func names(in scope: RecordScope) async throws -> [String] {
        var names: [String] = []
        for type in scope.clinicalTypes {
            let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
            names += records.map(\.displayName)
        }
        return names
    }
}
