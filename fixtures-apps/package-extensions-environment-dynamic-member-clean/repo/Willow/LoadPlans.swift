import SwiftUI

extension EnvironmentValues {
    @Entry var loadPlans: @Sendable () async throws -> [String] = { [] }
}
