protocol Instrument {
    func play(on bench: Bench) async throws -> [String]
}
