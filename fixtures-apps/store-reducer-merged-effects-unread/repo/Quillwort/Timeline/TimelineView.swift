import SwiftUI

struct TimelineView: View {
    let store: FeatureStore

    var body: some View {
        List {
            if store.state.isDenied {
                Text("Quillwort needs your permission to show records.")
            }
            section("Lab results", store.state.labs)
            section("Procedures", store.state.procedures)
            section("Medications", store.state.medications)
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task { store.send(.opened) }
    }

    private func section(_ title: String, _ names: [String]) -> some View {
        Section(title) {
            ForEach(Array(names.enumerated()), id: \.offset) { _, name in
                Text(name)
            }
        }
    }
}
