import SwiftUI

struct RemindersView: View {
    let planner: ReminderPlanner
    let census: ReminderCensus

    var body: some View {
        VStack(spacing: 20) {
            Button("Set up reminders") {
                Task {
                    try? await planner.plan()
                    await census.report()
                }
            }
            .buttonStyle(.borderedProminent)
            Link("Privacy policy", destination: URL(string: "https://www.tansy-reminders.com/privacy")!)
        }
    }
}
