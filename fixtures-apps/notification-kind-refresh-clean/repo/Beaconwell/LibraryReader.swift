import HealthKit

final class LibraryReader: Sendable {
    private let store = HKHealthStore()

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types: Set<HKObjectType> = [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.conditionRecord),
            HKClinicalType(.allergyRecord),
        ]
        try await store.requestAuthorization(toShare: [], read: types)
    }

    func titles(_ type: HKClinicalType) async throws -> [String] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
            .result(for: store)
            .map(\.displayName)
    }
}
