import HealthKit

struct ConsentDesk {
    private let store = HKHealthStore()

    func open() async -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        let wanted: Set<HKObjectType> = [
            HKClinicalType(.medicationRecord),
            HKClinicalType(.conditionRecord),
        ]
        do {
            try await store.requestAuthorization(toShare: [], read: wanted)
            return true
        } catch {
            return false
        }
    }
}
