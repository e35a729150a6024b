protocol ValueProviding: Sendable {
    func authorize() async throws
    func values() async throws -> [DietValue]
}

struct DietValue: Sendable {
    let name: String
    let isVital: Bool
}
