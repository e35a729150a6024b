import PostHog
import SwiftUI

@main
struct HeronwayApp: App {
    @State private var shelf = FindingShelf()

    init() {
        PostHogSDK.shared.setup(PostHogConfig(apiKey: "phc_heronway_9d1"))
    }

    var body: some Scene {
        WindowGroup {
            FindingListView(shelf: shelf)
                .onContinueUserActivity(Trail.activityType) { activity in
                    ResumeReport().resumed(activity)
                }
        }
    }
}
