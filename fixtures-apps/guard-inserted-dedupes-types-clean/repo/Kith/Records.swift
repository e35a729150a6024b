import HealthKit

struct Records {
    let store = HKHealthStore()

    func connect() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.allergyRecord),
            HKClinicalType(.medicationRecord),
            HKClinicalType(.conditionRecord),
        ])
    }

    func titles(of identifier: HKClinicalTypeIdentifier) async throws -> [String] {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: [SortDescriptor(\.endDate)]
        )
        return try await descriptor.result(for: store).map(\.displayName)
    }
}
