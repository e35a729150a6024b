import SwiftUI

@main
struct TansyApp: App {
    var body: some Scene {
        WindowGroup { RemindersView(planner: ReminderPlanner(), census: ReminderCensus()) }
    }
}
