import HealthKit

struct Chart {
    private let store = HKHealthStore()

    func lines() async throws -> [String] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let notes = HKClinicalType(.clinicalNoteRecord)
        let conditions = HKClinicalType(.conditionRecord)
        try await store.requestAuthorization(toShare: [], read: [notes, conditions])
        var lines: [String] = []
        for type in [notes, conditions] {
            let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
            lines += try await query.result(for: store).map(\.displayName)
        }
        return lines
    }
}
