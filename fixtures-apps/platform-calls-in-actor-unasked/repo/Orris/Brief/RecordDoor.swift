import HealthKit

struct RecordDoor: Sendable {
    private let store = HKHealthStore()

    func request(_ identifiers: [HKClinicalTypeIdentifier]) async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: Set(identifiers.map { HKClinicalType($0) }))
    }

    func titles(_ identifier: HKClinicalTypeIdentifier) async throws -> [String] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(identifier))], sortDescriptors: [])
            .result(for: store)
            .map(\.displayName)
    }
}
