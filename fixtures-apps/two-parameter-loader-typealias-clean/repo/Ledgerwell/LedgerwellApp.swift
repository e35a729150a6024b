import SwiftUI

@main
struct LedgerwellApp: App {
    var body: some Scene {
        WindowGroup { LedgerView(model: LedgerModel(store: HealthSession.shared.store)) }
    }
}
