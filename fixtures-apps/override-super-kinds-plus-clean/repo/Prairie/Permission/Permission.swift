import HealthKit

class Permission {
    let store = HKHealthStore()

    var kinds: [HKClinicalTypeIdentifier] {
        [.allergyRecord]
    }

    final func ask() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types = kinds.map { HKClinicalType($0) }
        try await store.requestAuthorization(toShare: [], read: Set(types))
    }
}
