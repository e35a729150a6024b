import HealthKit

enum InsuranceCard {
    static let plans: Task<[String], Error> = start(with: Permission.store)

    private static func start(with store: HKHealthStore) -> Task<[String], Error> {
        Task {
            let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.coverageRecord))], sortDescriptors: [])
            return try await query.result(for: store).map(\.displayName)
        }
    }
}
