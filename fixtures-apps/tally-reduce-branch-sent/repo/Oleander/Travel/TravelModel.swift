import Observation

@MainActor
@Observable
final class TravelModel {
    private(set) var shots: [Shot] = []
    @ObservationIgnored private let repository = ShotRepository()

    func load() async throws {
        shots = try await repository.shots()
        let tally = shots.reduce(into: [String: String]()) { tally, shot in
            tally[shot.tag] = "done"
        }
        Growth.report("passport_complete", tally)
    }

    func labels() -> [String] {
        shots.map(\.tag)
    }
}
