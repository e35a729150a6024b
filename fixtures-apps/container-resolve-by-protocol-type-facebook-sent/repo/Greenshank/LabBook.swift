import HealthKit

final class LabBook: ChartHeadlines {
    private(set) var headline = ""
    private let store = HKHealthStore()

    func open() async throws -> [String] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let labs = HKClinicalType(.labResultRecord)
        try await store.requestAuthorization(toShare: [], read: [labs])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: labs)], sortDescriptors: []).result(for: store)
        headline = records.first?.displayName ?? ""
        return records.map(\.displayName)
    }
}
