import HealthKit

struct ImmunizationWatch: Watch {
    let name = "Immunizations"

    func look() async throws -> Int {
        try await Tower.count(.immunizationRecord)
    }
}
