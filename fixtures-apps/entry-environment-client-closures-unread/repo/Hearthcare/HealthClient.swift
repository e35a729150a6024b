import SwiftUI

struct HealthClient: Sendable {
    var authorize: @Sendable () async throws -> Void
    var conditions: @Sendable () async throws -> [Note]
    var vaccines: @Sendable () async throws -> [Note]
}

extension HealthClient {
    static let empty = HealthClient(authorize: {}, conditions: { [] }, vaccines: { [] })
}

extension EnvironmentValues {
    @Entry var healthClient = HealthClient.empty
}
