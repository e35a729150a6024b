import HealthKit

struct DeskAccess {
    let store: HKHealthStore

    func grant() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let read: Set<HKObjectType> = [
            Surface.primary,
            Surface.secondary,
        ]
        try await store.requestAuthorization(toShare: [], read: read)
    }
}
