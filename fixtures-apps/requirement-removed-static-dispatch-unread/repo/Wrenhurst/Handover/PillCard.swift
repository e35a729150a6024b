struct PillCard: HandoverCard {
    let ward: WardRecords
    let title = "Pills"

    func lines() async throws -> [String] {
        try await ward.medications()
    }
}
