protocol LedgerPlugin {
    var title: String { get }
    func lines(from desk: HealthDesk) async throws -> [String]
}
