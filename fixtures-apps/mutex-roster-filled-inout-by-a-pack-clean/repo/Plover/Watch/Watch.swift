protocol Watch: Sendable {
    var name: String { get }
    func look() async throws -> Int
}
