import SwiftUI

struct DigestView: View {
    let writer: DigestWriter
    @State private var text = ""

    var body: some View {
        NavigationStack {
            ScrollView { Text(text).padding() }
                .navigationTitle("Digest")
                .toolbar { Link("Privacy", destination: URL(string: "https://lampwick.health/privacy")!) }
                .task {
                    try? await writer.refresh()
                    text = Letter.digest.text() ?? "Nothing yet."
                }
        }
    }
}
