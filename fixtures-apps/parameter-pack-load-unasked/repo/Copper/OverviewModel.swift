import HealthKit
import Observation

@Observable @MainActor
final class OverviewModel {
    private(set) var labs: [String] = []
    private(set) var conditions: [String] = []
    private(set) var noteDates: [Date] = []
    @ObservationIgnored private let store = HKHealthStore()
    @ObservationIgnored private lazy var loader = RecordLoader(store: store)

    func refresh() async throws {
        try await Access.ask(store)
        (labs, conditions, noteDates) = try await loader.load(Labs(), Conditions(), Notes())
    }
}
