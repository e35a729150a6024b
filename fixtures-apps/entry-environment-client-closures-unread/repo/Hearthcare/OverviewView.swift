import SwiftUI

struct OverviewView: View {
    @Environment(\.healthClient) private var client
    @State private var conditions: [Note] = []

    var body: some View {
        List {
            NoteSection(title: "Conditions", notes: conditions)
            Link("Privacy policy", destination: PolicyLinks.privacy)
        }
        .task { try? await load() }
    }

    private func load() async throws {
        try await client.authorize()
        conditions = try await client.conditions()
    }
}
