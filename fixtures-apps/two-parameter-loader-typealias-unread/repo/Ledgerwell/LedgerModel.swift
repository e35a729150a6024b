import HealthKit
import Observation

@MainActor
@Observable
final class LedgerModel {
    private(set) var conditions: [NamedRow] = []
    private(set) var events: [DatedRow] = []
    private let store: HKHealthStore

    init(store: HKHealthStore) {
        self.store = store
    }

    func load() async throws {
        try await HealthSession.shared.open()
        conditions = try await ConditionLoader(store: store).rows()
        events = try await ProcedureLoader(store: store).rows()
    }
}
