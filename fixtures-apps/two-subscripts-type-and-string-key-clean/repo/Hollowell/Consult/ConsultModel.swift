import Observation

@MainActor @Observable
final class ConsultModel {
    private(set) var results: [String] = []
    private(set) var procedures: [String] = []
    private(set) var questions: [String] = []
    private(set) var message: String?
    private let cabinet: Cabinet

    init(cabinet: Cabinet) { self.cabinet = cabinet }

    func open() async {
        questions = cabinet["questions"]
        do {
            try await cabinet.unlock()
            results = try await cabinet[LabResult.self]
            procedures = try await cabinet[Procedure.self]
        } catch {
            message = "Your records could not be opened."
        }
    }

    func note(_ line: String) {
        cabinet.notebook.add(line, under: "questions")
        questions = cabinet["questions"]
    }
}
