import Foundation

struct AskUseCase: Sendable {
    let labs: any LabStore
    let assistant: any Assistant

    func callAsFunction(_ question: String) async throws -> String {
        let prompt = Prompt(question: question)
        return try await assistant.answer(to: prompt.text)
    }
}
