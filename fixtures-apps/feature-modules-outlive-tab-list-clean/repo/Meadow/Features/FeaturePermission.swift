import HealthKit

struct FeaturePermission {
    private let store = HKHealthStore()

    func request() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        var types: Set<HKObjectType> = []
        for feature in AppFeatures.all {
            types.formUnion(feature.access)
        }
        try await store.requestAuthorization(toShare: [], read: types)
    }
}
