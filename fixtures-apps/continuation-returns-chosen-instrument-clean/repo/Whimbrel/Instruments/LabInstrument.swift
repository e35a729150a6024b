struct LabInstrument: Instrument {
    func play(on bench: Bench) async throws -> [String] {
        try await bench.take(.labResultRecord).map(\.displayName)
    }
}
