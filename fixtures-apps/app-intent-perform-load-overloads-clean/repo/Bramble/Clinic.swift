import HealthKit

enum Clinic {
    static let store = HKHealthStore()

    static func connect() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let kinds: [HKClinicalTypeIdentifier] = [.medicationRecord, .allergyRecord, .vitalSignRecord]
        try await store.requestAuthorization(toShare: [], read: Set(kinds.map { HKClinicalType($0) }))
    }

    static func load(_ type: HKClinicalType) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
    }
}
