import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let screen = JourneyScreen()

    var body: some Scene {
        WindowGroup { ContentView(screen: screen) }
    }
}
