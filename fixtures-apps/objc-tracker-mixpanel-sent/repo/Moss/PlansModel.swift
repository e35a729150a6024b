import Combine
import HealthKit

@MainActor
final class PlansModel: ObservableObject {
    struct Plan: Identifiable {
        let id: UUID
        let name: String
    }

    @Published private(set) var plans: [Plan] = []
    private let store = HKHealthStore()
    private let coverage = HKClinicalType(.coverageRecord)

    func load() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [coverage])
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: coverage)], sortDescriptors: []).result(for: store)
        plans = found.map { Plan(id: $0.uuid, name: $0.displayName) }
    }

    func opened(_ plan: Plan) {
        MOSTracker.shared.track(screen: "plan", detail: plan.name)
    }
}
