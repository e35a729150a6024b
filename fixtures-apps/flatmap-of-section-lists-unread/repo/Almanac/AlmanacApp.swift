import SwiftUI

@main
struct AlmanacApp: App {
    var body: some Scene {
        WindowGroup { YearView(ledger: YearLedger()) }
    }
}
