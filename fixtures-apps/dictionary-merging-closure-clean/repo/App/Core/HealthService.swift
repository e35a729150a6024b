import HealthKit

struct CareEntry: Identifiable, Sendable {
    let id: UUID
    let title: String
}

struct HealthService: Sendable {
    private let store = HKHealthStore()

    var offersRecords: Bool {
        HKHealthStore.isHealthDataAvailable() && store.supportsHealthRecords()
    }

    func ask(for types: Set<HKObjectType>) async throws {
        try await store.requestAuthorization(toShare: [], read: types)
    }

    func entries(of type: HKClinicalType) async throws -> [CareEntry] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await query.result(for: store).map { CareEntry(id: $0.uuid, title: $0.displayName) }
    }
}
