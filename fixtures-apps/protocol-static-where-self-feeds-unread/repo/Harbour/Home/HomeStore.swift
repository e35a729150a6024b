import Combine
import HealthKit

@MainActor
final class HomeStore: ObservableObject {
    @Published private(set) var groups: [String: [HKClinicalRecord]] = [:]
    private let store = HKHealthStore()

    func appear() async {
        do {
            try await Access.request(from: store)
            try await refresh(.conditions)
        } catch {
            groups = [:]
        }
    }

    private func refresh(_ feed: some RecordFeed) async throws {
        groups[feed.title] = try await feed.records(in: store)
    }
}
