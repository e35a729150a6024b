import HealthKit

struct ListConditions {
    func callAsFunction(attempts: Int = 2) async throws -> [String] {
        let run = { try await readAll(HKClinicalType(.conditionRecord)) }
        for _ in 1..<attempts {
            if let found = try? await run() { return found }
        }
        return try await run()
    }
}
