import SwiftUI

struct HomeView: View {
    @State private var steps = 0

    var body: some View {
        NavigationStack {
            List {
                LabeledContent("Steps today", value: steps, format: .number)
                #if DEBUG
                NavigationLink("Lab results") { LabsView() }
                #endif
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
        }
        .task { steps = (try? await Steps.today()) ?? 0 }
    }
}
