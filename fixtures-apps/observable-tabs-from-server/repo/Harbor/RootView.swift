import SwiftUI

struct RootView: View {
    @Environment(TabsStore.self) private var store

    var body: some View {
        TabView {
            ForEach(store.tabs) { tab in
                List(store.names[tab.type] ?? [], id: \.self) { Text($0) }
                    .tabItem { Text(tab.title) }
                    .task { try? await store.load(tab) }
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
                .tabItem { Text("About") }
        }
        .task { try? await store.start() }
    }
}
