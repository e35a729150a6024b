import SwiftUI

struct HomeView: View {
    @StateObject private var store = HomeStore()

    var body: some View {
        List(store.groups.keys.sorted(), id: \.self) { title in
            LabeledContent(title, value: Formatting.count(store.groups[title]?.count ?? 0))
        }
        .navigationTitle("Harbour")
        .task { await store.appear() }
    }
}
