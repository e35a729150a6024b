import HealthKit
import Observation

@MainActor @Observable
final class MedicationService: WeekService {
    let name = "Medications"
    private(set) var plan: [String] = []
    private let doorway: RecordsDoorway

    init(doorway: RecordsDoorway) { self.doorway = doorway }

    func start() async throws {
        plan = try await doorway.records(of: .medicationRecord).map(\.displayName)
    }
}
