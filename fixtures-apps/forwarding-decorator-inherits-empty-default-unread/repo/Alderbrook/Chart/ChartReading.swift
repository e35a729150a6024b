protocol ChartReading: Sendable {
    func open() async throws
    func conditions() async throws -> [String]
    func notes() async throws -> [String]
}

/// So that a preview need not write all of them.
extension ChartReading {
    func open() async throws {}
    func conditions() async throws -> [String] { [] }
    func notes() async throws -> [String] { [] }
}
