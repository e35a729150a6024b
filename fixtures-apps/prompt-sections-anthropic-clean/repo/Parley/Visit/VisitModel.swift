import Observation

@MainActor
@Observable
final class VisitModel {
    var question = ""
    var topics: [String] = []
    private(set) var medicines: [String] = []
    private(set) var overview = ""
    private(set) var answer = ""
    private let assistant: RemoteAssistant

    init(assistant: RemoteAssistant) {
        self.assistant = assistant
    }

    func load() async throws {
        medicines = try await MedicineSource().names()
        overview = try await LocalSummarizer().summary(of: medicines)
    }

    func ask() async throws {
        let prompt = PromptBuilder()
            .adding("Question", [question])
            .adding("Topics", topics)
            .build()
        answer = try await assistant.answer(prompt)
    }
}
