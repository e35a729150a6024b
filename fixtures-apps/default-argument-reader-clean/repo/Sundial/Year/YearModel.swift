import HealthKit
import Observation

@MainActor
@Observable
final class YearModel {
    private(set) var conditions: [HKClinicalRecord] = []
    private(set) var medicines: [HKClinicalRecord] = []
    private let permission: HistoryPermission
    private let reader: HistoryReader

    init(store: HKHealthStore) {
        permission = HistoryPermission(store: store)
        reader = HistoryReader(store: store)
    }

    func load(year: Date) async throws {
        try await permission.ask()
        conditions = try await reader.records(since: year)
        medicines = try await reader.records(.medicationRecord, since: year, limit: nil)
    }
}
