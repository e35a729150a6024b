import HealthKit

struct ConditionChapter: Chapter {
    func load(from store: HKHealthStore) async throws -> [String] {
        try await store.clinical(HKClinicalType(.conditionRecord)).map(\.displayName)
    }
}
