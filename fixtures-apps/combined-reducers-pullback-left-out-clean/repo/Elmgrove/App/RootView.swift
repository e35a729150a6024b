import SwiftUI

struct RootView: View {
    let store: Store

    var body: some View {
        List {
            LineGroup(title: "Shots", lines: store.state.shots.lines)
            LineGroup(title: "Insurance", lines: store.state.coverage.lines)
            Button("Show shots") { store.send(.shots(.opened)) }.disabled(!store.state.ready)
            Button("Show insurance") { store.send(.coverage(.opened)) }.disabled(!store.state.ready)
        }
        .navigationTitle("First day")
        .task { store.send(.appeared) }
        .toolbar { NavigationLink("About") { AboutSheet() } }
    }
}
