import SwiftUI

struct ContentsView: View {
    @State private var opened: Leaf?
    private let binder = Binder()

    var body: some View {
        List {
            Button("Results") { opened = .results }
            Button("Notes") { opened = .notes }
            Link("Privacy policy", destination: URL(string: "https://saltmarsh.health/privacy")!)
        }
        .navigationDestination(item: $opened) { leaf in
            LeafView(leaf: leaf, binder: binder)
        }
        .task { try? await binder.ask() }
    }
}
