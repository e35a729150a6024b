protocol HandoverCard {
    var title: String { get }
    func lines() async throws -> [String]
    func aside() async throws -> [String]
}

extension HandoverCard {
    /// Most cards have nothing in the margin.
    func aside() async throws -> [String] { [] }
}
