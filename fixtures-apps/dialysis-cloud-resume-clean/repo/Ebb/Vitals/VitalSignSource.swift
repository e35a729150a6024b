import HealthKit

struct Reading: Hashable {
    let title: String
    let takenAt: Date
}

struct VitalSignSource {
    private let store = HKHealthStore()
    private let vitals = HKClinicalType(.vitalSignRecord)

    func week() async throws -> [Reading] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await store.requestAuthorization(toShare: [], read: [vitals])
        let records = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: vitals)],
            sortDescriptors: [],
            limit: 40
        ).result(for: store)
        return records.map { Reading(title: $0.displayName, takenAt: $0.startDate) }
    }
}
