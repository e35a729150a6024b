import SwiftUI

struct DigestView: View {
    private let builder = DigestBuilder()
    @State private var lines: [String] = []

    var body: some View {
        List(lines, id: \.self) { Text($0) }
            .navigationTitle("This evening")
            .task {
                try? await builder.authorize()
                lines = (try? await builder.build()) ?? []
            }
    }
}
