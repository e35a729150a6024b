import HealthKit

struct ConsentGate {
    let store: HKHealthStore

    func ask() async throws -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        try await store.requestAuthorization(toShare: [], read: ConsentTable().readTypes)
        return true
    }
}
