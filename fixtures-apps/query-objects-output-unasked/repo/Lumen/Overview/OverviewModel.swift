import Foundation
import Observation

@MainActor
@Observable
final class OverviewModel {
    var labs: [String] = []
    var vitals: [Date: [String]] = [:]
    var problems: Set<String> = []
    private let health: any HealthStoring

    init(health: any HealthStoring) {
        self.health = health
    }

    func load() async throws {
        try await health.grant()
        labs = try await health.run(LatestLabs())
        vitals = try await health.run(VitalDays())
        problems = try await health.run(OpenProblems())
    }
}
