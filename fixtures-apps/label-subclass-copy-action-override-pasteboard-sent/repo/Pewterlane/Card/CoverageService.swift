import HealthKit

final class CoverageService {
    private let healthStore = HKHealthStore()
    private let coverage = HKClinicalType(.coverageRecord)

    func currentPlan() async throws -> String? {
        guard HKHealthStore.isHealthDataAvailable(), healthStore.supportsHealthRecords() else { return nil }
        try await healthStore.requestAuthorization(toShare: [], read: [coverage])
        let newest = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: coverage)],
            sortDescriptors: [SortDescriptor(\.endDate, order: .reverse)],
            limit: 1
        )
        return try await newest.result(for: healthStore).first?.displayName
    }
}
