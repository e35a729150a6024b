import HealthKit

actor HealthVault {
    private let store = HKHealthStore()

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types: Set<HKObjectType> = [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.allergyRecord),
            HKClinicalType(.immunizationRecord),
        ]
        try await store.requestAuthorization(toShare: [], read: types)
    }

    func entries(of identifier: HKClinicalTypeIdentifier) async throws -> [ChartEntry] {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        return try await descriptor.result(for: store).map {
            ChartEntry(id: $0.uuid, title: $0.displayName, date: $0.startDate)
        }
    }
}
