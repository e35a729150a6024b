import HealthKit

struct RecordSource {
    private let store = HKHealthStore()

    func items() async throws -> [RecordItem] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let types: Set<HKClinicalType> = [HKClinicalType(.medicationRecord), HKClinicalType(.allergyRecord)]
        try await store.requestAuthorization(toShare: [], read: types)
        let predicates = types.map { HKSamplePredicate.clinicalRecord(type: $0) }
        return try await HKSampleQueryDescriptor(predicates: predicates, sortDescriptors: [])
            .result(for: store)
            .map { RecordItem(id: $0.uuid.uuidString, title: $0.displayName) }
    }
}
