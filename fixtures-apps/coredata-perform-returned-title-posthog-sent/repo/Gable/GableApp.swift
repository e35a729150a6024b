import PostHog
import SwiftUI

@main
struct GableApp: App {
    private let cupboard = Cupboard()

    init() {
        PostHogSDK.shared.setup(PostHogConfig(apiKey: "phc_gable"))
    }

    var body: some Scene {
        WindowGroup { TodayView(cupboard: cupboard, intake: ConditionIntake(cupboard: cupboard)) }
    }
}
