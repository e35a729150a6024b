import HealthKit

struct DiagnosisReader {
    private let healthStore = HKHealthStore()
    private let type = HKClinicalType(.conditionRecord)

    func authorize() async throws -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), healthStore.supportsHealthRecords() else { return false }
        try await healthStore.requestAuthorization(toShare: [], read: [type])
        return true
    }

    func diagnoses() async throws -> [HKClinicalRecord] {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        return try await descriptor.result(for: healthStore)
    }
}
