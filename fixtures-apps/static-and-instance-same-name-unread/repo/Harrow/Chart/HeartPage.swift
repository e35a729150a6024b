import HealthKit
import Observation

@MainActor @Observable
final class HeartPage {
    var labs: [String] = []
    var vitals: [String] = []

    func appear() async throws {
        let store = HKHealthStore()
        guard try await Permission.ask(store) else { return }
        let chart = Chart(store: store)
        labs = try await chart.refresh().map(\.displayName)
        vitals = try await chart.refresh().map(\.displayName)
    }
}
