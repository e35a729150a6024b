import Sentry
import SwiftUI

@main
struct SandgrouseApp: App {
    @State private var shelf = MedicationShelf()
    @State private var preferences = Preferences()

    init() {
        SentrySDK.start { options in
            options.dsn = "https://7f3a@o41.ingest.sentry.io/9"
            options.sendDefaultPii = false
        }
    }

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                ShelfView(shelf: shelf, preferences: preferences)
            }
        }
    }
}
