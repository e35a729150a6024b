import Foundation

struct AskUseCase: Sendable {
    let labs: any LabStore
    let assistant: any Assistant

    func callAsFunction(_ question: String) async throws -> String {
        var prompt = Prompt(question: question)
        prompt.context = try await labs.results().map(\.name)
        return try await assistant.answer(to: prompt.text)
    }
}
