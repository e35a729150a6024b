import SwiftUI

@main
struct WilletApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack {
                WalletView(gateway: Gateway())
                    .toolbar { NavigationLink("About") { AboutView() } }
            }
        }
    }
}
