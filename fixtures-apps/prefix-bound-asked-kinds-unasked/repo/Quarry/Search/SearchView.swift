import SwiftUI

struct SearchView: View {
    let index: SearchIndex
    @State private var text = ""

    var body: some View {
        List {
            ForEach(index.matches(text), id: \.uuid) { Text($0.displayName) }
            NavigationLink("About", destination: AboutView())
        }
        .searchable(text: $text)
        .task { try? await index.build() }
    }
}
