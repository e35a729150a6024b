import SwiftUI

struct CycleView: View {
    @State private var cycle = CycleStore()

    var body: some View {
        List {
            ForEach(Kind.offered, id: \.self) { kind in
                Section(kind.rawValue.capitalized) {
                    ForEach(cycle.entries[kind] ?? [], id: \.self) { Text($0) }
                }
            }
            Link("Privacy", destination: privacyPolicy)
        }
        .refreshable { try? await cycle.refresh() }
        .task {
            try? await cycle.connect()
            try? await cycle.refresh()
        }
    }
}
