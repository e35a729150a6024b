import HealthKit
import Observation

@MainActor @Observable
final class TreatmentsModel {
    private(set) var treatments: [Treatment] = []
    private(set) var prescriptions: [Treatment] = []
    private let store = HKHealthStore()

    func load() async throws {
        guard try await store.requestDentalAccess() else { return }
        let start = Calendar.current.date(byAdding: .year, value: -5, to: .now)!
        treatments = try await store.records(.procedureRecord, since: start).map(Treatment.init)
        prescriptions = try await store.records(.medicationRecord, since: start).map(Treatment.init)
    }
}
