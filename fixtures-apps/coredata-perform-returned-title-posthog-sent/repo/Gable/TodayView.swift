import PostHog
import SwiftUI

struct TodayView: View {
    let cupboard: Cupboard
    let intake: ConditionIntake
    @State private var draft = ""
    @State private var top = ""

    var body: some View {
        Form {
            Text(top)
            TextField("Remind me of", text: $draft)
            Button("Add") { Task { try await cupboard.addReminder(draft) } }
            Link("Privacy policy", destination: URL(string: "https://gable.health/legal/privacy")!)
        }
        .task {
            try? await intake.run()
            top = (try? await cupboard.findingTitle() ?? "") ?? ""
            try? await reportToday()
        }
    }

    private func reportToday() async throws {
        let shown = try await cupboard.findingTitle() ?? "nothing"
        PostHogSDK.shared.capture("today_shown", properties: ["first": shown])
    }
}
