import SwiftUI

@main
struct TurnstoneApp: App {
    @StateObject private var services = AppServices()

    var body: some Scene {
        WindowGroup {
            TabView {
                NavigationStack { TimelineView(model: services.timeline) }
                    .tabItem { Label("Procedures", systemImage: "list.bullet") }
                NavigationStack { ActivityView(feed: services.feed) }
                    .tabItem { Label("Activity", systemImage: "clock") }
            }
        }
    }
}
