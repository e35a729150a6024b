import SwiftUI

struct HandoverScreen: View {
    let desk: HandoverDesk

    var body: some View {
        List(desk.printed) { card in
            Section(card.title) {
                ForEach(card.lines, id: \.self) { Text($0) }
                ForEach(card.aside, id: \.self) { Text($0).font(.caption).foregroundStyle(.secondary) }
            }
        }
        .navigationTitle("Handover")
        .safeAreaInset(edge: .bottom) {
            Button("Print again") { Task { try? await desk.printAll() } }
                .buttonStyle(.wide)
                .padding()
        }
        .task { try? await desk.printAll() }
        .toolbar { NavigationLink("About") { AboutWard() } }
    }
}
