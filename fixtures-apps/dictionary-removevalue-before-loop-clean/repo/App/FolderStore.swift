import HealthKit
import Observation

@MainActor
@Observable
final class FolderStore {
    private static let types: [Tab: HKClinicalType] = [
        .shots: HKClinicalType(.immunizationRecord),
        .history: HKClinicalType(.conditionRecord),
        .insurance: HKClinicalType(.coverageRecord),
    ]

    private(set) var records: [Tab: [HKClinicalRecord]] = [:]
    private let health = HKHealthStore()

    func connect() async throws {
        guard HKHealthStore.isHealthDataAvailable(), health.supportsHealthRecords() else { return }
        try await health.requestAuthorization(toShare: [], read: Set(Self.types.values))
    }

    /// The vaccinations are on the first page, so they come first.
    func refresh() async throws {
        var pending = Self.types
        if let shots = pending.removeValue(forKey: .shots) {
            records[.shots] = try await fetch(shots)
        }
        for (tab, type) in pending {
            records[tab] = try await fetch(type)
        }
    }

    private func fetch(_ type: HKClinicalType) async throws -> [HKClinicalRecord] {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        return try await descriptor.result(for: health)
    }
}
