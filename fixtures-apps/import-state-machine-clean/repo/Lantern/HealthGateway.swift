import HealthKit

struct HealthGateway: Sendable {
    private let store = HKHealthStore()

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            throw HKError(.errorHealthDataUnavailable)
        }
        let types: Set<HKObjectType> = [
            HKClinicalType(.conditionRecord),
            HKClinicalType(.procedureRecord),
            HKClinicalType(.vitalSignRecord),
        ]
        try await store.requestAuthorization(toShare: [], read: types)
    }

    func names(of identifier: HKClinicalTypeIdentifier) async throws -> [String] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: []
        ).result(for: store).map(\.displayName)
    }
}
