import HealthKit

extension Portal {
    private static let consent: [Code] = [
        .conditionRecord,
        .vitalSignRecord,
    ]

    static func askOnce() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: Set(consent.map(\.objectType)))
    }
}
