import SwiftUI

struct OpinionScreen: View {
    @State private var procedures: [String] = []
    @State private var notes: [String] = []
    private let desk = RecordDesk()

    var body: some View {
        List {
            Section("Procedures") { ForEach(procedures, id: \.self, content: Text.init) }
            Section("Notes") { ForEach(notes, id: \.self, content: Text.init) }
        }
        .task { try? await load() }
    }

    private func load() async throws {
        let year = Date.now.addingTimeInterval(-365 * 86_400)
        try await desk.open()
        procedures = try await desk.pull(ProcedurePage(since: year)).map(\.displayName)
        notes = try await desk.pull(NotePage(since: year, author: nil)).map(\.displayName)
    }
}
