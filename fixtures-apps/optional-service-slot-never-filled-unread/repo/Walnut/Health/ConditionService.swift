import HealthKit

struct ConditionService {
    let store: HKHealthStore

    func limits() async throws -> [String] {
        let type = HKClinicalType(.conditionRecord)
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(\.displayName)
    }
}
