import HealthKit

struct ChartReader: Sendable {
    let store: HKHealthStore

    func conditions() async throws -> [String] { try await titles(.conditionRecord) }
    func notes() async throws -> [String] { try await titles(.clinicalNoteRecord) }

    private func titles(_ identifier: HKClinicalTypeIdentifier) async throws -> [String] {
        let predicate = HKSamplePredicate.clinicalRecord(type: HKClinicalType(identifier))
        return try await HKSampleQueryDescriptor(predicates: [predicate], sortDescriptors: []).result(for: store).map(\.displayName)
    }
}
