import SwiftUI

/// Questions on how the app works; the person types them.
struct AskView: View {
    @State private var question = ""
    @State private var reply = ""
    private let claude = ClaudeClient(key: Keys.claude)

    var body: some View {
        Form {
            TextField("How do I …", text: $question)
            Button("Ask") { Task { try await ask() } }
            Text(reply)
        }
    }

    private func ask() async throws {
        try Journal.questions.append(question)
        let earlier = try await Journal.diagnoses.all() + [question]
        let data = try await claude.answer(to: earlier.joined(separator: "\n"))
        reply = String(decoding: data, as: UTF8.self)
    }
}
