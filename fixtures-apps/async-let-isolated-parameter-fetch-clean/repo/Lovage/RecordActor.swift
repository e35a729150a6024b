import HealthKit

actor RecordActor {
    private let store = HKHealthStore()

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.medicationRecord),
            HKClinicalType(.vitalSignRecord),
            HKClinicalType(.allergyRecord),
        ])
    }

    func fetch() async throws -> [String] {
        try await fetch(type: HKClinicalType(.labResultRecord))
    }

    func fetch(type: HKClinicalType) async throws -> [String] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(\.displayName)
    }
}
