import SwiftUI

@main
struct AspenglowApp: App {
    var body: some Scene {
        WindowGroup { WelcomeView() }
    }
}
