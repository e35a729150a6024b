import HealthKit
let store = HKHealthStore()
func ask(_ t: Set<HKObjectType>) async throws {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
    try await store.requestAuthorization(toShare: [], read: t)
}

final class Card {
    let reader = ChartReader()

    func fill() async throws {
        try await ask([HKClinicalType(.allergyRecord)])
        try reader.fetch(HKClinicalType(.allergyRecord))
        try reader.fetch(HKClinicalType(.medicationRecord))
    }
}
