import HealthKit

final class HealthGateway: Sendable {
    private let store = HKHealthStore()

    var canReadRecords: Bool {
        HKHealthStore.isHealthDataAvailable() && store.supportsHealthRecords()
    }

    func requestReading(_ types: Set<HKObjectType>) async throws {
        try await store.requestAuthorization(toShare: [], read: types)
    }

    func names(of identifier: HKClinicalTypeIdentifier) async throws -> [String] {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: []
        )
        return try await query.result(for: store).map(\.displayName)
    }
}
