import HealthKit

final class RecordsGateway: Sendable {
    private let store = HKHealthStore()

    func requestAccess() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types: Set<HKObjectType> = [
            HKClinicalType(.allergyRecord),
            HKClinicalType(.conditionRecord),
            HKClinicalType(.procedureRecord),
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
