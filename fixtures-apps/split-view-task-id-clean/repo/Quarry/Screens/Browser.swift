import SwiftUI

struct Browser: View {
    @Environment(\.recordDesk) private var desk
    @State private var shelf: Shelf?
    @State private var isOpen = false

    var body: some View {
        NavigationSplitView {
            List(Shelf.allCases, id: \.self, selection: $shelf) { Text($0.label) }
                .disabled(!isOpen)
                .toolbar { Link("Privacy", destination: URL(string: "https://www.acme.health/legal/privacy")!) }
        } detail: {
            if let shelf {
                NavigationStack { ShelfColumn(shelf: shelf) }
            }
        }
        .task {
            try? await desk.open()
            isOpen = true
        }
    }
}
