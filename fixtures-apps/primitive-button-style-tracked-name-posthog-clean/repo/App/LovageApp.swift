import PostHog
import SwiftUI

@main
struct LovageApp: App {
    init() {
        PostHogSDK.shared.setup(PostHogConfig(apiKey: "phc_9aT4vKs", host: "https://eu.i.posthog.com"))
    }

    var body: some Scene {
        WindowGroup { ShotsScreen() }
    }
}
