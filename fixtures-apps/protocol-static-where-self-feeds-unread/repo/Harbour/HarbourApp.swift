import SwiftUI

@main
struct HarbourApp: App {
    var body: some Scene {
        WindowGroup { NavigationStack { HomeView() } }
    }
}
