import HealthKit

actor ClinicalShelf {
    private let store = HKHealthStore()

    func unlock() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types: Set<HKObjectType> = [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.immunizationRecord),
        ]
        try await store.requestAuthorization(toShare: [], read: types)
    }

    func contents(_ identifier: HKClinicalTypeIdentifier) async throws -> [HKClinicalRecord] {
        let predicate = HKSamplePredicate.clinicalRecord(type: HKClinicalType(identifier))
        return try await HKSampleQueryDescriptor(predicates: [predicate], sortDescriptors: []).result(for: store)
    }
}
