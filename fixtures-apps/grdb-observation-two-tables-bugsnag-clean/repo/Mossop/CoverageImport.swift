import HealthKit

struct CoverageImport {
    let ledger: Ledger
    private let store = HKHealthStore()

    func run() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let coverage = HKClinicalType(.coverageRecord)
        try await store.requestAuthorization(toShare: [], read: [coverage])
        for record in try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: coverage)], sortDescriptors: []).result(for: store) {
            try await ledger.add(PlanRow(label: record.displayName))
        }
    }
}
