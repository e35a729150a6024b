import HealthKit
import Observation

@MainActor @Observable
final class Checkups {
    private(set) var records: [HKClinicalRecord] = []
    private let store = HKHealthStore()

    func load() async throws {
        try await Consent(store: store).ask()
        let predicates = CheckupPlan.shared.identifiers.map {
            HKSamplePredicate.clinicalRecord(type: HKClinicalType($0))
        }
        records = try await HKSampleQueryDescriptor(
            predicates: predicates,
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: store)
    }
}
