import HealthKit

protocol HealthStoring {
    func grant() async throws
    func run<Q: RecordQuery>(_ query: Q) async throws -> Q.Output
}

struct HealthStoreGateway: HealthStoring {
    let store: HKHealthStore

    func grant() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.vitalSignRecord)
        ])
    }

    func run<Q: RecordQuery>(_ query: Q) async throws -> Q.Output {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: query.type)],
            sortDescriptors: [SortDescriptor(\.endDate, order: .reverse)],
            limit: query.limit
        )
        return try query.decode(try await descriptor.result(for: store))
    }
}
