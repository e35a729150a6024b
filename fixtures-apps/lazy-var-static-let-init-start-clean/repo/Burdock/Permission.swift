import HealthKit

enum Permission {
    static let store = HKHealthStore()
    static let types: Set<HKObjectType> = [
        HKClinicalType(.vitalSignRecord),
        HKClinicalType(.medicationRecord),
        HKClinicalType(.coverageRecord),
    ]

    static func ask() async {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try? await store.requestAuthorization(toShare: [], read: types)
    }
}
