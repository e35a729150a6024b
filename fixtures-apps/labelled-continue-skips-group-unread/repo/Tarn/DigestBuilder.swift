import HealthKit

final class DigestBuilder {
    private let store = HKHealthStore()

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.vitalSignRecord),
            HKClinicalType(.clinicalNoteRecord),
        ])
    }

    func build() async throws -> [String] {
        var lines: [String] = []
        groups: for group in [DigestGroup.numbers, .letters] {
            lines.append(group.title)
            for type in group.types {
                if group.isPaused { continue groups }
                let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
                lines += found.map(\.displayName)
            }
        }
        return lines
    }
}
