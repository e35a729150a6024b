import SwiftUI

@main
struct GraniteApp: App {
    var body: some Scene {
        WindowGroup { SummaryScreen() }
    }
}
