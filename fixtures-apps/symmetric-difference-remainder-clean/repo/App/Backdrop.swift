import HealthKit

struct Backdrop {
    let store: HKHealthStore

    func lines() async throws -> [String] {
        var found: [HKClinicalRecord] = []
        for identifier in Topics.background {
            let descriptor = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
                sortDescriptors: [SortDescriptor(\.startDate)]
            )
            found += try await descriptor.result(for: store)
        }
        return found.map(\.displayName)
    }
}
