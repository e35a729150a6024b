import HealthKit

enum Coverage {
    static let kind = HKClinicalType(.coverageRecord)

    struct Reader {
        let store: HKHealthStore

        func plan() async throws -> String? {
            let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: kind)], sortDescriptors: [], limit: 1)
            return try await query.result(for: store).first?.displayName
        }
    }
}
