import SwiftUI

@main
struct PewterApp: App {
    var body: some Scene {
        WindowGroup { DashboardScreen() }
    }
}
