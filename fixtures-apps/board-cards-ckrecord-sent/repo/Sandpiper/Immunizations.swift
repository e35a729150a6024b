import HealthKit

struct Immunizations {
    private let store = HKHealthStore()

    func cards() async throws -> [Card] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let shot = HKClinicalType(.immunizationRecord)
        try await store.requestAuthorization(toShare: [], read: [shot])
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: shot)], sortDescriptors: []).result(for: store)
        return found.map { Card(id: $0.uuid, title: $0.displayName, day: $0.startDate) }
    }
}
