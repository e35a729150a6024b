import HealthKit

struct LabService {
    let store: HKHealthStore

    func latest() async -> [String] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))], sortDescriptors: [], limit: 10)
        let found = try? await query.result(for: store)
        return found?.map(\.displayName) ?? []
    }
}
