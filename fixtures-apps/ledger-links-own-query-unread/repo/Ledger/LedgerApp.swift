import SwiftUI

@main
struct LedgerApp: App {
    private let health = LedgerHealth()

    var body: some Scene {
        WindowGroup {
            NavigationStack { LedgerHome() }
                .environment(health)
                .task { try? await health.authorize() }
        }
    }
}
