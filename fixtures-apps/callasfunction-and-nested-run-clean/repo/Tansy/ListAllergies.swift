import HealthKit

struct ListAllergies {
    func callAsFunction() async throws -> [String] { try await run() }

    private func run() async throws -> [String] {
        try await readAll(HKClinicalType(.allergyRecord))
    }
}
