import HealthKit

struct ConditionIntake {
    let cupboard: Cupboard
    private let store = HKHealthStore()
    private let conditions = HKClinicalType(.conditionRecord)

    init(cupboard: Cupboard) {
        self.cupboard = cupboard
    }

    func run() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [conditions])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: conditions)], sortDescriptors: []).result(for: store)
        for record in records {
            try await cupboard.addFinding(record.displayName)
        }
    }
}
