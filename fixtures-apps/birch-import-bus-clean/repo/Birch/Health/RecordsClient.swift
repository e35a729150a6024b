import HealthKit

final class RecordsClient {
    private let store = HKHealthStore()

    func connect() async throws -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.allergyRecord),
            HKClinicalType(.conditionRecord),
        ])
        return true
    }

    func names(of identifier: HKClinicalTypeIdentifier) async -> [String] {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: []
        )
        let records = (try? await query.result(for: store)) ?? []
        return records.map(\.displayName)
    }
}
