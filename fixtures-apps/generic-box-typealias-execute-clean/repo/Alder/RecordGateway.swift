import HealthKit

struct RecordGateway {
    private let store = HKHealthStore()

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(
            toShare: [],
            read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord), HKClinicalType(.vitalSignRecord)]
        )
    }

    func titles(_ identifier: HKClinicalTypeIdentifier) async throws -> [String] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(identifier))], sortDescriptors: [])
        return try await query.result(for: store).map(\.displayName)
    }
}
