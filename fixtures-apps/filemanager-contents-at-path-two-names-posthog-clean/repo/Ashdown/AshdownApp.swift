import PostHog
import SwiftUI

@main
struct AshdownApp: App {
    private let papers = Papers()

    init() {
        PostHogSDK.shared.setup(PostHogConfig(apiKey: "phc_ashdown"))
    }

    var body: some Scene {
        WindowGroup {
            TabView {
                AllergyView(model: AllergyModel(paper: papers.allergies)).tabItem { Label("Allergies", systemImage: "leaf") }
                FeedbackView(papers: papers).tabItem { Label("Feedback", systemImage: "envelope") }
            }
        }
    }
}
