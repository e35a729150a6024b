import HealthKit

struct VitalsSource {
    private let store = HKHealthStore()
    private let mapper = ObservationMapper(trail: Trail())

    func readings() async throws -> [Reading] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let vitals = HKClinicalType(.vitalSignRecord)
        try await store.requestAuthorization(toShare: [], read: [vitals])
        return try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: vitals)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: store).compactMap(mapper.map)
    }
}
