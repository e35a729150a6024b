extension Shelf {
    public func load() async throws -> [String] {
        try await records.names(type)
    }

    public func load(first count: Int) async throws -> [String] {
        Array(try await load().prefix(count))
    }
}
