import Foundation

struct RoundCard: HandoverCard {
    let ward: WardRecords
    let title = "Round"

    func lines() async throws -> [String] {
        ["Round of \(Date.now.formatted(date: .omitted, time: .shortened))"]
    }

    func aside() async throws -> [String] {
        try await ward.vitals()
    }
}
