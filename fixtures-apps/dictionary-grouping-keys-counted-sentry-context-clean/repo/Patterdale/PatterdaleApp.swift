import Sentry
import SwiftUI

@main
struct PatterdaleApp: App {
    init() {
        SentrySDK.start { $0.dsn = "https://public@o71.ingest.sentry.io/15" }
    }

    var body: some Scene {
        WindowGroup { ProceduresView() }
    }
}
