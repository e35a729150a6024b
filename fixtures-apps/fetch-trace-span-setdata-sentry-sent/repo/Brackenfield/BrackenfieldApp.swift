import SwiftUI
import Sentry

@main
struct BrackenfieldApp: App {
    init() {
        SentrySDK.start { $0.dsn = "https://7f2b90@o447112.ingest.sentry.io/590112"; $0.tracesSampleRate = 0.1 }
    }

    var body: some Scene {
        WindowGroup {
            NavigationStack { ChartScreen() }
        }
    }
}
