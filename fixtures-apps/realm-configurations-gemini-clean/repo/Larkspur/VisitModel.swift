import Foundation
import Observation

@MainActor
@Observable
final class VisitModel {
    private(set) var labs: [String] = []
    private(set) var agenda = ""
    private let results: Shelf
    private let questions: Shelf
    private let gemini = GeminiClient(key: Bundle.main.object(forInfoDictionaryKey: "GeminiKey") as? String ?? "")

    init(results: Shelf, questions: Shelf) {
        self.results = results
        self.questions = questions
    }

    func load() async {
        guard let found = try? await ResultsImport().run() else { return }
        try? results.put(found)
        labs = (try? results.all()) ?? []
    }

    func ask(_ question: String) {
        try? questions.put([question])
    }

    func makeAgenda() async {
        guard let lines = try? questions.all() else { return }
        agenda = (try? await gemini.order(lines)) ?? ""
    }
}
