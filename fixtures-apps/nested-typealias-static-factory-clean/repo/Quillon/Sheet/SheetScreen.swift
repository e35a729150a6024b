import SwiftUI

struct SheetScreen: View {
    @State private var titles: [String] = []

    var body: some View {
        List {
            ForEach(titles, id: \.self) { Text($0) }
            Link("Privacy policy", destination: URL(string: "https://www.quillon-notes.com/privacy")!)
        }
        .task { await fill() }
    }

    private func fill() async {
        try? await Portal.askOnce()
        for reader in SheetPages.readers {
            titles += (try? await reader.titles()) ?? []
        }
    }
}
