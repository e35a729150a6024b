import Sentry
import SwiftUI

@main
struct LabradorApp: App {
    private let feeds = Feeds()
    private let trail: Trail

    init() {
        SentrySDK.start { $0.dsn = "https://6d0e@o4501.ingest.de.sentry.io/77" }
        trail = Trail(feeds: feeds)
    }

    var body: some Scene {
        WindowGroup {
            ResultsView(model: ResultsModel(feeds: feeds))
                .task { await trail.follow() }
        }
    }
}
