import HealthKit

struct AllergyWatch: Watch {
    let name = "Allergies"

    func look() async throws -> Int {
        try await Tower.count(.allergyRecord)
    }
}
