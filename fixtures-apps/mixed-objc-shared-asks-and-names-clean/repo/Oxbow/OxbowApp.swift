import SwiftUI

@main
struct OxbowApp: App {
    var body: some Scene {
        WindowGroup { TravelCard() }
    }
}
