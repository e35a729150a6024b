import HealthKit

extension HealthClient {
    static let live: HealthClient = {
        let store = HKHealthStore()
        return HealthClient(
            authorize: {
                guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
                let types: Set<HKObjectType> = [
                    HKClinicalType(.conditionRecord),
                    HKClinicalType(.immunizationRecord),
                ]
                try await store.requestAuthorization(toShare: [], read: types)
            },
            conditions: { try await store.notes(of: HKClinicalType(.conditionRecord)) },
            vaccines: { try await store.notes(of: HKClinicalType(.immunizationRecord)) }
        )
    }()
}
