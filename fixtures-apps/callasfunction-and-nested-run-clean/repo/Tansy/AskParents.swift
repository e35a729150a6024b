import HealthKit

struct AskParents {
    func callAsFunction() async throws {
        guard HKHealthStore.isHealthDataAvailable(), camp.supportsHealthRecords() else { return }
        try await run(for: [.allergyRecord, .immunizationRecord, .conditionRecord])
    }

    private func run(for kinds: [HKClinicalTypeIdentifier]) async throws {
        try await camp.requestAuthorization(toShare: [], read: Set(kinds.map { HKClinicalType($0) }))
    }
}
