import HealthKit

struct HealthSource: RecordSource {
    private let store = HKHealthStore()

    func vitals() async throws -> [Reading] { try await readings(.vitalSignRecord) }
    func labs() async throws -> [Reading] { try await readings(.labResultRecord) }

    private func readings(_ kind: HKClinicalTypeIdentifier) async throws -> [Reading] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(kind))], sortDescriptors: [])
        return try await query.result(for: store).map { Reading(id: $0.uuid, name: $0.displayName, taken: $0.startDate) }
    }
}
