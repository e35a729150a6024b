import HealthKit

struct ConditionsRepository: RecordsRepository {
    let store: HKHealthStore

    func items() async throws -> [RecordItem] {
        let type = HKClinicalType(.allergyRecord)
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await descriptor.result(for: store).map(RecordItem.init)
    }
}
