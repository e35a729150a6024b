import HealthKit

struct HealthChart: ChartReading {
    private let store = HKHealthStore()

    func open() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let wanted: Set<HKObjectType> = [
            HKClinicalType(.conditionRecord),
            HKClinicalType(.clinicalNoteRecord),
        ]
        try await store.requestAuthorization(toShare: [], read: wanted)
    }

    func conditions() async throws -> [String] {
        try await titles(of: HKClinicalType(.conditionRecord))
    }

    func notes() async throws -> [String] {
        try await titles(of: HKClinicalType(.clinicalNoteRecord))
    }

    private func titles(of type: HKClinicalType) async throws -> [String] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await query.result(for: store).map(\.displayName)
    }
}
