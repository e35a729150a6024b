import PostHog
import SwiftUI

@main
struct VisitlogApp: App {
    init() {
        PostHogSDK.shared.setup(PostHogConfig(apiKey: "phc_v1s1tl0g", host: "https://eu.i.posthog.com"))
    }

    var body: some Scene {
        WindowGroup { VisitView(files: try! LogFiles()) }
    }
}
