import HealthKit

final class HandoverWriter {
    private let store = HKHealthStore()

    func connect() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: Self.asked)
    }

    /// Each level has what the level below has, and more.
    func write(_ detail: Detail) async throws -> [Sheet] {
        var sheets: [Sheet] = []
        switch detail {
        case .full:
            sheets.append(try await sheet("Procedures", .procedureRecord))
            fallthrough
        case .usual:
            sheets.append(try await sheet("Conditions", .conditionRecord))
            fallthrough
        case .brief:
            sheets.append(try await sheet("Medications", .medicationRecord))
        }
        return sheets
    }

    private func sheet(_ title: String, _ identifier: HKClinicalTypeIdentifier) async throws -> Sheet {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: []
        )
        return Sheet(title: title, lines: try await query.result(for: store).map(\.displayName))
    }
}
