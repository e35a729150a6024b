import SwiftUI

struct PantryView: View {
    @State private var model = PantryModel()

    var body: some View {
        NavigationStack {
            List {
                ForEach(Feeds.active) { feed in
                    Section(feed.id.capitalized) {
                        ForEach(model.names[feed.id] ?? [], id: \.self) { Text($0) }
                    }
                }
                NavigationLink("About") { About() }
            }
            .navigationTitle("Pantry")
            .refreshable { await model.refresh() }
        }
        .task { await model.refresh() }
    }
}
