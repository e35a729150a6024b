import Sentry
import SwiftUI

@main
struct BurdockApp: App {
    init() {
        SentrySDK.start { $0.dsn = "https://7c1d@o4508.ingest.sentry.io/4511" }
    }

    var body: some Scene {
        WindowGroup {
            ConditionList().environment(\.managedObjectContext, Shelf.shared.container.viewContext)
        }
    }
}
