import SwiftUI

@main
struct SierraApp: App {
    var body: some Scene {
        WindowGroup { WardScreen() }
    }
}
