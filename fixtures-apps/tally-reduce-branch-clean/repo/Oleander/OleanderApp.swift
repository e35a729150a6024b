import SwiftUI

@main
struct OleanderApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack {
                TravelView()
                    .toolbar { NavigationLink("About") { AboutView() } }
            }
        }
    }
}
