import HealthKit

actor DrawerRecords {
    private let store = HKHealthStore()
    private let types = [HKClinicalType(.immunizationRecord), HKClinicalType(.labResultRecord)]

    func all() async throws -> [ArchivedRecord] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await store.requestAuthorization(toShare: [], read: Set(types))
        var archived: [ArchivedRecord] = []
        for type in types {
            let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
            archived += found.map { ArchivedRecord(title: $0.displayName, day: $0.startDate) }
        }
        return archived
    }
}
