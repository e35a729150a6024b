protocol ShotSource: Sendable {
    func connect() async throws(ImportFailure)
    func raw() async throws(ImportFailure) -> [RawShot]
}

struct ImportShots: Sendable {
    let source: any ShotSource
    let parser: ShotParser

    func callAsFunction() async throws(ImportFailure) -> [Shot] {
        try await source.connect()
        var shots: [Shot] = []
        for raw in try await source.raw() {
            shots.append(try parser.shot(from: raw))
        }
        return shots
    }
}
