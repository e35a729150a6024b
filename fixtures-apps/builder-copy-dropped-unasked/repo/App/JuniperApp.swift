import SwiftUI

@main
struct JuniperApp: App {
    @State private var session = HealthSession()

    var body: some Scene {
        WindowGroup {
            RootView()
                .environment(session)
                .task { await session.connect() }
        }
    }
}
