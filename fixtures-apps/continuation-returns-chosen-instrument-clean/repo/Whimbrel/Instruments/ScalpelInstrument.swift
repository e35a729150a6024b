struct ScalpelInstrument: Instrument {
    let repeats: Bool

    func play(on bench: Bench) async throws -> [String] {
        let names = try await bench.take(.procedureRecord).map(\.displayName)
        return repeats ? names : Array(Set(names))
    }
}
