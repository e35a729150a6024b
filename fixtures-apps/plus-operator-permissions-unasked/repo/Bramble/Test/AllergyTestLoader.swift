import HealthKit

struct AllergyTestLoader {
    let store: HKHealthStore

    func allergies() async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.allergyRecord))],
            sortDescriptors: []
        ).result(for: store)
    }

    func tests(since date: Date) async throws -> [HKClinicalRecord] {
        let recent = HKQuery.predicateForSamples(withStart: date, end: nil)
        return try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord), predicate: recent)],
            sortDescriptors: [SortDescriptor(\.startDate)]
        ).result(for: store)
    }
}
