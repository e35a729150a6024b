import HealthKit
import Observation

@MainActor
@Observable
final class ProblemStore {
    private(set) var problems: [HKClinicalRecord] = []
    private let health = HKHealthStore()
    private let telemetry: any Telemetry

    init(telemetry: any Telemetry) {
        self.telemetry = telemetry
    }

    func refresh() async throws {
        guard HKHealthStore.isHealthDataAvailable(), health.supportsHealthRecords() else { return }
        let conditions = HKClinicalType(.conditionRecord)
        try await health.requestAuthorization(toShare: [], read: [conditions])
        problems = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: conditions)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: health)
        telemetry.send(.importFinished(count: problems.count))
    }

    func opened(_ record: HKClinicalRecord) {
        telemetry.send(.recordOpened(source: record.displayName))
    }

    func searched(_ text: String) {
        telemetry.send(.searchUsed(length: text.count))
    }
}
