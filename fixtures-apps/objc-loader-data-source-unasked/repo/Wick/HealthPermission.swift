import HealthKit

struct HealthPermission {
    let store: HKHealthStore

    func request() {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let identifiers: [HKClinicalTypeIdentifier] = [
            .medicationRecord,
        ]
        let types = identifiers.compactMap { HKObjectType.clinicalType(forIdentifier: $0) }
        store.requestAuthorization(toShare: nil, read: Set(types)) { _, error in
            if let error { NSLog("Health permission: %@", error.localizedDescription) }
        }
    }
}
