import SwiftUI

struct RootView: View {
    let session: CareSession

    var body: some View {
        NavigationStack {
            List {
                if session.isReady {
                    NavigationLink("Today") { TodayView(health: session.health) }
                    NavigationLink("History") { HistoryView(health: session.health) }
                } else {
                    Text("Juniper waits for your health records.")
                }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .navigationTitle("Juniper")
            .task { await session.open() }
        }
    }
}
