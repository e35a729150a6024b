import Shared
import SwiftUI

struct ShelfScreen: View {
    let model: ShelfViewModel
    @State private var titles: [String] = []
    @State private var tab = "shelf"

    var body: some View {
        TabView(selection: $tab) {
            List(titles, id: \.self) { Text($0) }
                .tabItem { Text("Shelf") }
                .tag("shelf")
            Link("Privacy policy", destination: URL(string: "https://sorrelwick.care/privacy")!)
                .tabItem { Text("About") }
                .tag("about")
        }
        .onChange(of: tab) { model.show(tab: $0) }
        .task { titles = (try? await model.load()) ?? [] }
    }
}
