import HealthKit

struct ProcedureService {
    let store: HKHealthStore

    func operations() async throws -> [String] {
        let type = HKClinicalType(.procedureRecord)
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(\.displayName)
    }
}
