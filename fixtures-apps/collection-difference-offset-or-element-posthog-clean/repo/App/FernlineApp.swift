import PostHog
import SwiftUI

@main
struct FernlineApp: App {
    @State private var model = TimelineModel(source: ClinicalSource(), usage: Usage())

    init() {
        PostHogSDK.shared.setup(PostHogConfig(apiKey: "phc_fernline", host: "https://eu.i.posthog.com"))
    }

    var body: some Scene {
        WindowGroup {
            NavigationStack { TimelineView(model: model) }
        }
    }
}
