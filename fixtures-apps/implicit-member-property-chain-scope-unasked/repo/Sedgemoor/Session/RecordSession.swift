import HealthKit

final class RecordSession {
    private let store = HKHealthStore()

    func open(_ scope: Scope) async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types: Set<HKObjectType> = Set(scope.identifiers.map { HKClinicalType($0) })
        try await store.requestAuthorization(toShare: [], read: types)
    }

    func records(_ type: HKClinicalType) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
            .result(for: store)
    }
}
