import Foundation
import HealthKit

struct TransfusionPlugin: LedgerPlugin {
    let title = "Transfusions"

    func lines(from desk: HealthDesk) async throws -> [String] {
        try await desk.names(.procedureRecord).filter { $0.localizedCaseInsensitiveContains("transfusion") }
    }
}
