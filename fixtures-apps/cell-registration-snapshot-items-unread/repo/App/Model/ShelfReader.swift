import HealthKit

struct ShelfReader: Sendable {
    private let store = HKHealthStore()

    func ask() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let wanted: Set<HKObjectType> = [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.conditionRecord),
            HKClinicalType(.vitalSignRecord),
        ]
        try await store.requestAuthorization(toShare: [], read: wanted)
    }

    func count(_ shelf: Shelf) async throws -> Int {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(shelf.kind))],
            sortDescriptors: []
        ).result(for: store).count
    }
}
