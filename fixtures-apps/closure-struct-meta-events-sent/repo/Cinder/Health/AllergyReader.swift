import HealthKit

struct AllergyReader {
    var authorize: () async throws -> Void
    var read: () async throws -> [HKClinicalRecord]

    static func live(store: HKHealthStore = HKHealthStore()) -> AllergyReader {
        let type = HKClinicalType(.allergyRecord)
        return AllergyReader(
            authorize: {
                guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
                try await store.requestAuthorization(toShare: [], read: [type])
            },
            read: {
                try await HKSampleQueryDescriptor(
                    predicates: [.clinicalRecord(type: type)],
                    sortDescriptors: [SortDescriptor(\.startDate)]
                ).result(for: store)
            }
        )
    }
}
