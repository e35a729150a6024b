import HealthKit
import Observation

@MainActor @Observable
final class VitalsService: WeekService {
    let name = "Vital signs"
    private(set) var readings: [String] = []
    private let doorway: RecordsDoorway

    init(doorway: RecordsDoorway) { self.doorway = doorway }

    func start() async throws {
        readings = try await doorway.records(of: .vitalSignRecord).map(\.displayName)
    }
}
