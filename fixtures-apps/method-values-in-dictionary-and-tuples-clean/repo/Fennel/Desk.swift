import HealthKit

struct Desk: Sendable {
    let store: HKHealthStore

    func open() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let read: Set<HKObjectType> = [
            HKObjectType.clinicalType(forIdentifier: .coverageRecord)!,
            HKObjectType.clinicalType(forIdentifier: .procedureRecord)!,
            HKObjectType.clinicalType(forIdentifier: .immunizationRecord)!,
        ]
        try await store.requestAuthorization(toShare: [], read: read)
    }

    func names(of type: HKClinicalType) async throws -> [String] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await query.result(for: store).map(\.displayName)
    }
}
