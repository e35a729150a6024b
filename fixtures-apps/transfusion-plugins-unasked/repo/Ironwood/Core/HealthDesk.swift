import HealthKit

final class HealthDesk {
    private let store = HKHealthStore()

    func open() async throws -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        var wanted: Set<HKObjectType> = [HKClinicalType(.labResultRecord)]
        wanted = [HKClinicalType(.procedureRecord), HKClinicalType(.allergyRecord)]
        try await store.requestAuthorization(toShare: [], read: wanted)
        return true
    }

    func names(_ identifier: HKClinicalTypeIdentifier) async throws -> [String] {
        let type = HKClinicalType(identifier)
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await query.result(for: store).map(\.displayName)
    }
}
