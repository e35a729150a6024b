import HealthKit

struct RecordSource: Sendable {
    let store: HKHealthStore

    func askForEverything() async throws -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        var types = Set<HKObjectType>()
        types.insert(HKClinicalType(.medicationRecord))
        types.insert(HKClinicalType(.allergyRecord))
        types.insert(HKClinicalType(.procedureRecord))
        try await store.requestAuthorization(toShare: [], read: types)
        return true
    }

    func medications() async throws -> [String] {
        try await names(HKClinicalType(.medicationRecord))
    }

    func allergies() async throws -> [String] {
        try await names(HKClinicalType(.allergyRecord))
    }

    func procedures() async throws -> [String] {
        try await names(HKClinicalType(.procedureRecord))
    }

    private func names(_ type: HKClinicalType) async throws -> [String] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
            .result(for: store)
            .map { $0.displayName }
    }
}
