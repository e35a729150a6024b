import HealthKit

enum Jar {
    private static let store = HKHealthStore()

    static func ask() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.medicationRecord),
            HKClinicalType(.labResultRecord),
        ])
    }

    static func names(_ identifier: HKClinicalTypeIdentifier) async throws -> [String] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(identifier))], sortDescriptors: [])
        return try await query.result(for: store).map(\.displayName)
    }
}
