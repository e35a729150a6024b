#if canImport(HealthKit)
typealias Gateway = AppleGateway
#else
typealias Gateway = FixtureGateway
#endif

protocol WalletGateway: Sendable {
    func unlock() async throws
    func drugs() async throws -> [String]
    func warnings() async throws -> [String]
}
