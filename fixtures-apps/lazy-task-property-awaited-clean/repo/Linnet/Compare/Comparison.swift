import HealthKit

@MainActor
final class Comparison {
    private let store = HKHealthStore()

    private lazy var medications = Task { [store] in
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.medicationRecord))], sortDescriptors: []
        ).result(for: store)
    }

    private lazy var labs = Task { [store] in
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))], sortDescriptors: []
        ).result(for: store)
    }

    func lines() async throws -> [String] {
        try await Gate(store: store).pass()
        var records = try await medications.value
        records += try await labs.value
        return records.sorted { $0.startDate > $1.startDate }.map(\.displayName)
    }
}
