import PostHog
import SwiftUI

@main
struct OstleryApp: App {
    private let session = SessionRecorder(file: SessionFile())

    init() {
        PostHogSDK.shared.setup(PostHogConfig(apiKey: "phc_ostlery", host: "https://eu.i.posthog.com"))
    }

    var body: some Scene {
        WindowGroup {
            ProceduresView(model: ProceduresModel(repository: ProcedureRepository(), session: session))
                .onAppear { session.reportLast() }
        }
    }
}
