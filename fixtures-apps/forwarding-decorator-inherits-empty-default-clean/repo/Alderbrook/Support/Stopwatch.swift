actor Stopwatch {
    private(set) var spans: [String: Duration] = [:]

    func time<Value: Sendable>(_ label: String, _ work: @Sendable () async throws -> Value) async throws -> Value {
        let clock = ContinuousClock()
        let start = clock.now
        let value = try await work()
        spans[label] = clock.now - start
        return value
    }
}
