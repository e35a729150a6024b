import HealthKit

protocol PermissionService {
    func request() async throws
}

struct HealthKitPermissionService: PermissionService {
    let store: HKHealthStore

    func request() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types = Set<HKObjectType>([
            HKClinicalType(.labResultRecord),
            HKClinicalType(.allergyRecord),
        ])
        try await store.requestAuthorization(toShare: [], read: types)
    }
}
