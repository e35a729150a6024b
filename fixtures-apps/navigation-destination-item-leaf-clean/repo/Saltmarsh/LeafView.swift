import SwiftUI

struct LeafView: View {
    let leaf: Leaf
    let binder: Binder
    @State private var lines: [String] = []

    var body: some View {
        List(lines, id: \.self) { Text($0) }
            .navigationTitle(leaf.title)
            .task { lines = (try? await binder.lines(of: leaf.kind)) ?? [] }
    }
}
