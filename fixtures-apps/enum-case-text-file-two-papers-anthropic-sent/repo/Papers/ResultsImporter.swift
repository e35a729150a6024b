import HealthKit

struct ResultsImporter {
    let store = HKHealthStore()
    let labs = HKObjectType.clinicalType(forIdentifier: .labResultRecord)!

    func run() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [labs])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: labs)], sortDescriptors: []).result(for: store)
        try Paper.results.write(records.map(\.displayName).joined(separator: "\n"))
    }
}
