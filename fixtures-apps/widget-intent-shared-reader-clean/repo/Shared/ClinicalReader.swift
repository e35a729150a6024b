import HealthKit

struct ClinicalReader: Sendable {
    let store = HKHealthStore()

    func newest(_ identifier: HKClinicalTypeIdentifier, limit: Int = 20) async throws -> [HKClinicalRecord] {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
            limit: limit
        )
        return try await query.result(for: store)
    }
}
