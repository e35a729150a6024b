import HealthKit

struct Binder {
    private let store = HKHealthStore()

    func ask() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.labResultRecord),
        ])
    }

    func lines(of kind: HKClinicalTypeIdentifier) async throws -> [String] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(kind))], sortDescriptors: [])
        return try await query.result(for: store).map(\.displayName)
    }
}
