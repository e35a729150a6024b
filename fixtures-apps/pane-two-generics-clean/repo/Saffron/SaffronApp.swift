import SwiftUI

@main
struct SaffronApp: App {
    var body: some Scene {
        WindowGroup {
            TabView {
                Tab("Claims", systemImage: "creditcard") { Pane<ClaimsTopic>() }
                Tab("Refills", systemImage: "pills") { Pane<RefillsTopic>() }
                Tab("About", systemImage: "info.circle") { AboutView() }
            }
            .task { try? await Permission().ask() }
        }
    }
}
