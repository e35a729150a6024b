import Observation

@MainActor
@Observable
final class VisitDesk {
    private(set) var sheet = ""
    private(set) var wording = ""
    private(set) var failed = false

    private let labs: LabShelf
    private let assistant: WordingAssistant

    init(labs: LabShelf, assistant: WordingAssistant) {
        self.labs = labs
        self.assistant = assistant
    }

    /// Makes the sheet out of the records, then has the person's own question reworded.
    func prepare(asking question: String) async {
        do {
            let buffer = LineBuffer()
            for title in try await labs.titles() {
                buffer.add(title)
            }
            sheet = buffer.text

            buffer.clear()
            buffer.add(question)
            wording = try await assistant.reword(buffer.text)
            failed = false
        } catch {
            failed = true
        }
    }
}
