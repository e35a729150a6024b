import ComposableArchitecture
import SwiftUI

struct AppView: View {
    let store: StoreOf<AppFeature>

    var body: some View {
        TabView {
            ListView(store: store.scope(state: \.labs, action: \.labs))
            ListView(store: store.scope(state: \.medications, action: \.medications))
            ListView(store: store.scope(state: \.conditions, action: \.conditions))
        }
        .task { await store.send(.task).finish() }
    }
}

struct ListView: View {
    let store: StoreOf<ListFeature>

    var body: some View {
        List {
            Section(store.kind.rawValue) {
                ForEach(store.items) { Text($0.name) }
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .tabItem { Text(store.kind.rawValue) }
        .task { await store.send(.task).finish() }
    }
}
