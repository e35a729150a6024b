import Sentry
import SwiftUI

@main
struct FennelApp: App {
    private let stack = Stack()
    private let watch: SaveWatch

    init() {
        SentrySDK.start { $0.dsn = "https://public@o77.ingest.sentry.io/4" }
        watch = SaveWatch(context: stack.context)
    }

    var body: some Scene {
        WindowGroup { ConditionsView(importer: ConditionImporter(context: stack.context)) }
    }
}
