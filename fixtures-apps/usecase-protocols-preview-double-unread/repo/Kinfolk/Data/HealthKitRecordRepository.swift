import HealthKit

struct HealthKitRecordRepository: Sendable {
    private let store = HKHealthStore()

    func vitals() async throws -> [FamilyEntry] { try await entries(of: HKClinicalType(.vitalSignRecord)) }
    func shots() async throws -> [FamilyEntry] { try await entries(of: HKClinicalType(.immunizationRecord)) }

    private func entries(of type: HKClinicalType) async throws -> [FamilyEntry] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)])
        return try await query.result(for: store).map { FamilyEntry(id: $0.uuid, title: $0.displayName, day: $0.startDate) }
    }
}
