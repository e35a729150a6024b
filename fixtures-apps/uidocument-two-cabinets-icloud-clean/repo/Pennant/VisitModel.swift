import Observation

@MainActor
@Observable
final class VisitModel {
    var questions = ""
    private let cabinets: Cabinets

    init(cabinets: Cabinets) {
        self.cabinets = cabinets
    }

    func close() async throws {
        await cabinets.cloud.file(questions, as: "questions.txt")
        let sheet = try await LabSheet().text()
        await cabinets.device.file(sheet, as: "labs.txt")
    }
}
