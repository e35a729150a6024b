import HealthKit

func fetch(medicinesFrom records: isolated RecordActor) async throws -> [String] {
    try await records.fetch(type: HKClinicalType(.medicationRecord))
}
