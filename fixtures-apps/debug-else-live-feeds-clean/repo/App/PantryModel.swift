import Observation

@MainActor
@Observable
final class PantryModel {
    private(set) var names: [String: [String]] = [:]
    private let session = HealthSession()

    func refresh() async {
        do {
            try await session.begin()
            for feed in Feeds.active {
                names[feed.id] = try await session.names(of: feed)
            }
        } catch {
            names = [:]
        }
    }
}
