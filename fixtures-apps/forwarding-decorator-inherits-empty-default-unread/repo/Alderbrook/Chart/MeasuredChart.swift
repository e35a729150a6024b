/// Keeps how long each list took, for the developer screen.
struct MeasuredChart: ChartReading {
    let wrapped: any ChartReading
    let stopwatch: Stopwatch

    func open() async throws {
        try await wrapped.open()
    }

    func conditions() async throws -> [String] {
        try await stopwatch.time("conditions") { try await wrapped.conditions() }
    }
}
