import SwiftUI

@main
struct MarlowApp: App {
    var body: some Scene {
        WindowGroup {
            SummaryView()
        }
    }
}
