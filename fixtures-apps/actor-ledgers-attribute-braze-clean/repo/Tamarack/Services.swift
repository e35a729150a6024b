import Foundation

final class Services: Sendable {
    let goals = Ledger()
    let shots = Ledger()
    let immunizations = ImmunizationFeed()
    let campaigns: Campaigns

    init() {
        campaigns = Campaigns(source: goals)
    }
}
