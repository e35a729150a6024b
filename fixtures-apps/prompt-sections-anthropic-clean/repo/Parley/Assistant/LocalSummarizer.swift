import FoundationModels

struct LocalSummarizer {
    func summary(of names: [String]) async throws -> String {
        let session = LanguageModelSession(instructions: "Summarise the medicines in two plain sentences.")
        return try await session.respond(to: names.joined(separator: "\n")).content
    }
}
