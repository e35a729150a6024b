import HealthKit
import RecordsInterface

public final class HealthKitRecords: RecordsProviding, @unchecked Sendable {
    private let store = HKHealthStore()

    public init() {}

    public func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types: Set<HKObjectType> = [
            HKClinicalType(.allergyRecord),
            HKClinicalType(.immunizationRecord),
            HKClinicalType(.procedureRecord)
        ]
        try await store.requestAuthorization(toShare: [], read: types)
    }

    public func summaries(of topic: RecordTopic) async throws -> [RecordSummary] {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: topic.clinicalType)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
            limit: 100
        )
        return try await descriptor.result(for: store).map {
            RecordSummary(id: $0.uuid, title: $0.displayName, date: $0.startDate)
        }
    }
}
