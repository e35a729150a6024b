import HealthKit

final class HealthRecordService: RecordService {
    private let store = HKHealthStore()

    func authorize(_ plan: AccessPlan) async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: plan.types)
    }

    func allergies() async throws -> [String] {
        try await names(.allergyRecord)
    }

    func conditions() async throws -> [String] {
        try await names(.conditionRecord)
    }

    private func names(_ identifier: HKClinicalTypeIdentifier) async throws -> [String] {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        return try await descriptor.result(for: store).map(\.displayName)
    }
}
