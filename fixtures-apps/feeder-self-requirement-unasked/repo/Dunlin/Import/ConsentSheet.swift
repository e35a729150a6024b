import HealthKit

struct ConsentSheet {
    let store: HKHealthStore

    func present() async throws {
        let wanted: Set<HKObjectType> = [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.vitalSignRecord),
        ]
        try await store.requestAuthorization(toShare: [], read: wanted)
    }
}
