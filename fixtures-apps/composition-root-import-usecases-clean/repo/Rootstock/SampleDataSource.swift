import HealthKit

struct SampleDataSource: Sendable {
    let store: HKHealthStore

    func records(of type: HKClinicalType) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate)]
        ).result(for: store)
    }
}
