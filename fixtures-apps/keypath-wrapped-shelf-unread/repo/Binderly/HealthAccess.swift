import HealthKit

enum HealthAccess {
    static let store = HKHealthStore()

    static func request() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let catalogue = Catalogue.shared
        try await store.requestAuthorization(toShare: [], read: [
            catalogue.labs,
            catalogue.conditions,
            catalogue.medications,
        ])
    }
}
