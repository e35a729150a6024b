import SwiftUI

struct ClaimView: View {
    let store: ClaimStore

    var body: some View {
        List {
            ForEach(Array(store.state.titles.enumerated()), id: \.offset) { _, title in
                Text(title)
            }
            if !store.state.showsOperations {
                Button("Add operations") { store.send(.operationsTapped) }
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .navigationTitle("Claim")
        .onAppear { store.send(.appeared) }
    }
}
