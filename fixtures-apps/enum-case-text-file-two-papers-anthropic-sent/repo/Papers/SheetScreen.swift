import SwiftUI

struct SheetScreen: View {
    @State private var typed = Paper.questions.text()
    @State private var printed = ""
    private let claude = ClaudeClient(key: Bundle.main.object(forInfoDictionaryKey: "ClaudeKey") as? String ?? "")

    var body: some View {
        Form {
            Section("Your questions") {
                TextEditor(text: $typed)
                Button("Keep") { try? Paper.questions.write(typed) }
                Button("Make them shorter") { Task { try await shorten() } }
            }
            Section("Your results") { Text(printed) }
            Link("Privacy policy", destination: URL(string: "https://papersvisit.org/privacy")!)
        }
        .task {
            try? await ResultsImporter().run()
            printed = Paper.results.text()
        }
    }

    private func shorten() async throws {
        let answer = try await claude.ask("Make this shorter:\n" + Paper.results.text())
        typed = String(decoding: answer, as: UTF8.self)
    }
}
