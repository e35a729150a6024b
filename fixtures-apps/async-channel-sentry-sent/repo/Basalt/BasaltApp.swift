import Sentry
import SwiftUI

@main
struct BasaltApp: App {
    @State private var model = VitalsModel()

    init() {
        SentrySDK.start { $0.dsn = "https://1f0a@o1.ingest.sentry.io/42" }
    }

    var body: some Scene {
        WindowGroup {
            List {
                ForEach(model.vitals) { LabeledContent($0.name, value: $0.value, format: .number) }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .task { await ProblemReporter().follow() }
            .task { try? await model.load() }
        }
    }
}
