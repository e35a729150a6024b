import HealthKit

enum Allergies {
    static let kind = HKClinicalType(.allergyRecord)

    struct Reader {
        let store: HKHealthStore

        func names() async throws -> [String] {
            let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: kind)], sortDescriptors: [])
            return try await query.result(for: store).map(\.displayName)
        }
    }
}
