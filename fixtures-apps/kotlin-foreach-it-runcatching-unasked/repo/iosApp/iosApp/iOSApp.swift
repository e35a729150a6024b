import Shared
import SwiftUI

@main
struct iOSApp: App {
    var body: some Scene {
        WindowGroup { ContentView(summary: TravelSummary()) }
    }
}
