import HealthKit

final class RecordBook {
    private let store = HKHealthStore()
    private static let wanted: [HKClinicalTypeIdentifier] = [
        .conditionRecord,
        .labResultRecord,
        .procedureRecord,
    ]

    func unlock() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types = Set<HKObjectType>(Self.wanted.map { HKClinicalType($0) })
        try await store.requestAuthorization(toShare: [], read: types)
    }

    func conditionLines() async throws -> [String] {
        try await lines(of: HKClinicalType(.conditionRecord))
    }

    func labLines() async throws -> [String] {
        try await lines(of: HKClinicalType(.labResultRecord))
    }

    func procedureLines() async throws -> [String] {
        try await lines(of: HKClinicalType(.procedureRecord))
    }

    private func lines(of type: HKClinicalType) async throws -> [String] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [SortDescriptor(\.startDate)])
        return try await query.result(for: store).map { "\($0.startDate.formatted(date: .numeric, time: .omitted))  \($0.displayName)" }
    }
}
