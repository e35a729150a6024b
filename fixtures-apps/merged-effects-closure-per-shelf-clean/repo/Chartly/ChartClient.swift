import ComposableArchitecture

@DependencyClient
struct ChartClient: Sendable {
    var authorize: @Sendable () async throws -> Void
    var labs: @Sendable () async throws -> [ChartEntry]
    var allergies: @Sendable () async throws -> [ChartEntry]
    var vaccines: @Sendable () async throws -> [ChartEntry]
}

extension DependencyValues {
    var chartClient: ChartClient {
        get { self[ChartClient.self] }
        set { self[ChartClient.self] = newValue }
    }
}
