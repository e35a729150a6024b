import HealthKit

struct ConditionModule: Module {
    static let title = "Conditions"
    static let sampleType = HKClinicalType(.conditionRecord)
    let store: HKHealthStore

    func lines() async throws -> [String] {
        try await Self.query(limit: 30).result(for: store).map(\.displayName).sorted()
    }
}
