#if !canImport(HealthKit)
struct FixtureGateway: WalletGateway {
    func unlock() async throws {}

    func drugs() async throws -> [String] { ["Sample drug"] }

    func warnings() async throws -> [String] { ["Sample warning"] }
}
#endif
