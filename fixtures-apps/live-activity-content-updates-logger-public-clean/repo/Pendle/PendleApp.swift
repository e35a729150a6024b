import SwiftUI

@main
struct PendleApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack { PanelsView() }
        }
    }
}

enum Web {
    static let privacy = URL(string: "https://pendle-health.org/privacy")!
}
