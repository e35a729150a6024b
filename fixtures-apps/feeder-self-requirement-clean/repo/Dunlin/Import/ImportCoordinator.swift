import HealthKit
import Observation

@MainActor
@Observable
final class ImportCoordinator {
    private(set) var totals: [String: Int] = [:]
    @ObservationIgnored private let feeders: [any Feeder]
    @ObservationIgnored private let store = HKHealthStore()

    init(feeders: [any Feeder]) {
        self.feeders = feeders
    }

    func start() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await ConsentSheet(store: store).present()
        for feeder in feeders {
            totals[feeder.label] = try await feeder.pull(from: store).count
        }
    }
}
