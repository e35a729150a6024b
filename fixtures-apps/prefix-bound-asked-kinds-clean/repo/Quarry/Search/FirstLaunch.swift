import HealthKit

struct FirstLaunch {
    let store: HKHealthStore

    func ask() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let wave = SearchOrder.identifiers.prefix(SearchOrder.firstLaunchCount)
        try await store.requestAuthorization(toShare: [], read: Set(wave.map { HKClinicalType($0) }))
    }
}
