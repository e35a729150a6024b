import SwiftUI

@main
struct WillowApp: App {
    var body: some Scene {
        WindowGroup { ShelfScreen() }
    }
}
