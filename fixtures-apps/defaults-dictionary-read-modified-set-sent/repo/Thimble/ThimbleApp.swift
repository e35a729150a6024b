import SwiftUI

@main
struct ThimbleApp: App {
    var body: some Scene {
        WindowGroup {
            TabView {
                Tab("Records", systemImage: "tray") { HomeView() }
                Tab("About", systemImage: "info") { Link("Privacy policy", destination: URL(string: "https://thimble-records.org/privacy")!) }
            }
        }
    }
}
