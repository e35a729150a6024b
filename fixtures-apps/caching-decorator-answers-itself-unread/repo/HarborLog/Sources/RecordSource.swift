protocol RecordSource: Sendable {
    func vitals() async throws -> [Reading]
    func labs() async throws -> [Reading]
}
