import SwiftUI

@main
struct PanewellApp: App {
    @State private var session = HealthSession()

    var body: some Scene {
        WindowGroup {
            SidebarView()
                .environment(session)
                .task { try? await session.begin() }
        }
    }
}
