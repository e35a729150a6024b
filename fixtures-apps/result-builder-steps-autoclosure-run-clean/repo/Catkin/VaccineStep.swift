import HealthKit

struct VaccineStep: Step {
    func run() async throws -> [String] {
        try await Nursery.names(HKClinicalType(.immunizationRecord))
    }
}
