import Observation

@Observable
final class AnswerModel {
    let question: String
    private(set) var answers: [String] = []

    @ObservationIgnored private let load: () async throws -> [String]

    init(question: String, load: @escaping () async throws -> [String]) {
        self.question = question
        self.load = load
    }

    func refresh() async {
        answers = (try? await load()) ?? []
    }
}
