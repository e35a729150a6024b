import HealthKit

struct RecordReader: Sendable {
    let store = HKHealthStore()

    func records(of type: HKClinicalType) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
    }
}
