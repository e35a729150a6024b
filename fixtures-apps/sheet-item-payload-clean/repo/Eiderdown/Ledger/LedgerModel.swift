import HealthKit
import Observation

@MainActor
@Observable
final class LedgerModel {
    private(set) var lines: [String] = []
    @ObservationIgnored private let identifier: HKClinicalTypeIdentifier
    @ObservationIgnored private let store = HKHealthStore()

    init(identifier: HKClinicalTypeIdentifier) {
        self.identifier = identifier
    }

    func refresh() async throws {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        lines = try await descriptor.result(for: store).map(\.displayName)
    }
}
