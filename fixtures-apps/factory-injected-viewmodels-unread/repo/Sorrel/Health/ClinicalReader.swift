import HealthKit

protocol ClinicalReading {
    func records(_ identifier: HKClinicalTypeIdentifier, limit: Int?) async throws -> [HKClinicalRecord]
}

struct ClinicalReader: ClinicalReading {
    let store: HKHealthStore

    func records(_ identifier: HKClinicalTypeIdentifier, limit: Int?) async throws -> [HKClinicalRecord] {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
            limit: limit
        )
        return try await descriptor.result(for: store)
    }
}
