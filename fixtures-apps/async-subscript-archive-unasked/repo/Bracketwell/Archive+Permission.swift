import HealthKit

extension Archive {
    func unlock() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let shelves: Set<Shelf> = [.vitals, .labs]
        try await store.requestAuthorization(toShare: [], read: Set(shelves.map(\.type)))
    }
}
