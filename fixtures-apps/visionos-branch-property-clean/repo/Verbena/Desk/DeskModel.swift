import HealthKit
import Observation

@MainActor
@Observable
final class DeskModel {
    private(set) var upper: [String] = []
    private(set) var lower: [String] = []
    @ObservationIgnored private let store = HKHealthStore()

    func load() async throws {
        try await DeskAccess(store: store).grant()
        upper = try await titles(of: Surface.primary)
        lower = try await titles(of: Surface.secondary)
    }

    private func titles(of type: HKClinicalType) async throws -> [String] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
            .result(for: store)
            .map(\.displayName)
    }
}
