import SwiftUI

@main
struct JuniperApp: App {
    @State private var session = CareSession(health: HealthService())

    var body: some Scene {
        WindowGroup {
            RootView(session: session)
        }
    }
}
