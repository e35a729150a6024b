import HealthKit

final class HealthVault {
    let store = HKHealthStore()

    func open() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.conditionRecord),
            HKClinicalType(.vitalSignRecord),
            HKClinicalType(.allergyRecord),
        ])
    }

    func samples(of type: HKClinicalType) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: []
        ).result(for: store)
    }
}
