import HealthKit

struct MedicationModule: Module {
    static let title = "Medications"
    static let sampleType = HKClinicalType(.medicationRecord)
    let store: HKHealthStore

    func lines() async throws -> [String] {
        let all = try await Self.query().result(for: store)
        return Array(Set(all.map(\.displayName))).sorted()
    }
}
