import HealthKit

struct RecordsDoorway {
    private let store = HKHealthStore()

    func ask() async {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types: Set<HKObjectType> = [
            HKClinicalType(.vitalSignRecord),
            HKClinicalType(.medicationRecord),
        ]
        try? await store.requestAuthorization(toShare: [], read: types)
    }

    func records(of identifier: HKClinicalTypeIdentifier) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: []
        ).result(for: store)
    }
}
