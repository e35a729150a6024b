struct Dependencies {
    var prepare: () async throws -> Void
    var pressures: () async throws -> [String]
    var samples: () async throws -> [String]
}

extension Dependencies {
    /// Does nothing; tests and previews replace what they need.
    static let idle = Dependencies(
        prepare: {},
        pressures: { [] },
        samples: { [] }
    )
}
