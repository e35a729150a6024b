import SwiftUI

@main
struct OrchardApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack {
                LibraryScreen()
                    .navigationTitle("Orchard")
                    .toolbar {
                        Link("Privacy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
                    }
            }
        }
    }
}
