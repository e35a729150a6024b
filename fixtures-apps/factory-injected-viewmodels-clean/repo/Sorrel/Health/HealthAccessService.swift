import HealthKit

protocol HealthAccessServicing {
    func requestAccess() async throws
}

struct HealthAccessService: HealthAccessServicing {
    let store: HKHealthStore

    func requestAccess() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKObjectType.clinicalType(forIdentifier: .allergyRecord)!,
            HKObjectType.clinicalType(forIdentifier: .medicationRecord)!,
            HKObjectType.clinicalType(forIdentifier: .labResultRecord)!,
            HKObjectType.clinicalType(forIdentifier: .vitalSignRecord)!,
        ])
    }
}
