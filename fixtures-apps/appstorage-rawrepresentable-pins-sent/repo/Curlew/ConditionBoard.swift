import HealthKit
import Observation

struct BoardEntry: Identifiable {
    let id: UUID
    let label: String
    let since: Date
}

enum Period: String, CaseIterable, Identifiable {
    case thisYear = "This year"
    case earlier = "Earlier"

    var id: String { rawValue }
}

@MainActor
@Observable
final class ConditionBoard {
    private(set) var entries: [BoardEntry] = []
    private let store = HKHealthStore()

    func entries(in period: Period) -> [BoardEntry] {
        entries.filter { (period == .thisYear) == Calendar.current.isDate($0.since, equalTo: .now, toGranularity: .year) }
    }

    func refresh() async {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords(),
              let conditions = HKObjectType.clinicalType(forIdentifier: .conditionRecord) else { return }
        do {
            try await store.requestAuthorization(toShare: [], read: [conditions])
            let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: conditions)], sortDescriptors: [])
            entries = try await descriptor.result(for: store).map { BoardEntry(id: $0.uuid, label: $0.displayName, since: $0.startDate) }
        } catch {
            entries = []
        }
    }
}
