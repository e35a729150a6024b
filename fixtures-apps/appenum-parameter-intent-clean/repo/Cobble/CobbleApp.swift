import SwiftUI

@main
struct CobbleApp: App {
    var body: some Scene {
        WindowGroup { WelcomeScreen() }
    }
}
