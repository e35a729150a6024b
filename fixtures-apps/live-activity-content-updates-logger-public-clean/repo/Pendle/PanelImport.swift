import ActivityKit
import HealthKit
import Observation

@MainActor
@Observable
final class PanelImport {
    private(set) var panels: [String: [String]] = [:]
    private let store = HKHealthStore()
    private let labs = HKClinicalType(.labResultRecord)

    func run() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [labs])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: labs)], sortDescriptors: []).result(for: store)

        let start = SortingAttributes.ContentState(done: 0, current: "")
        let activity = try Activity.request(
            attributes: SortingAttributes(total: records.count),
            content: ActivityContent(state: start, staleDate: nil)
        )
        ActivityWatch().follow(activity)
        for (index, record) in records.enumerated() {
            panels[Panel.of(record.displayName), default: []].append(record.displayName)
            let state = SortingAttributes.ContentState(done: index + 1, current: record.displayName)
            await activity.update(ActivityContent(state: state, staleDate: nil))
        }
        await activity.end(nil, dismissalPolicy: .immediate)
    }
}
