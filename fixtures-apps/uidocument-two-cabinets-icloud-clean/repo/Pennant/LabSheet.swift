import HealthKit

struct LabSheet {
    private let store = HKHealthStore()
    private let labs = HKClinicalType(.labResultRecord)

    func text() async throws -> String {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return "" }
        try await store.requestAuthorization(toShare: [], read: [labs])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: labs)], sortDescriptors: [])
            .result(for: store)
        return records.map(\.displayName).joined(separator: "\n")
    }
}
