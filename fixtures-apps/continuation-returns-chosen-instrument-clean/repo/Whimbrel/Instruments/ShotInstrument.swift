struct ShotInstrument: Instrument {
    func play(on bench: Bench) async throws -> [String] {
        try await bench.take(.immunizationRecord).map(\.displayName)
    }
}
