@MainActor
final class Coach {
    private let notebook: Notebook
    private let client = CoachClient()

    init(notebook: Notebook) {
        self.notebook = notebook
    }

    func ask(_ question: String) async throws -> String {
        let notes = try notebook.notes()
        return try await client.answer(to: "\(question)\n" + notes.map(\.title).joined(separator: "\n"))
    }
}
