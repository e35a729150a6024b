import Observation

@MainActor
@Observable
final class DashboardModel {
    private(set) var labs: [String] = []
    private(set) var vaccines: [String] = []
    private(set) var allergies: [String] = []
    private let room = HealthRoom()

    func load() async throws {
        try await room.enter()
        labs = try await room.names(.labs)
        vaccines = try await room.names(.vaccines)
        allergies = try await room.names(.allergies)
    }
}
