import SwiftUI

@main
struct IronwoodApp: App {
    @State private var ledger = Ledger(plugins: [BloodCountPlugin(), TransfusionPlugin(), ReactionPlugin()])

    var body: some Scene {
        WindowGroup { LedgerView(ledger: ledger) }
    }
}
