import HealthKit

struct AllergyModule: Module {
    static let title = "Allergies"
    static let sampleType = HKClinicalType(.allergyRecord)
    let store: HKHealthStore

    func lines() async throws -> [String] {
        try await Self.query().result(for: store).map(\.displayName)
    }
}
