import Observation

@MainActor @Observable
final class AllergyBoard {
    private(set) var lines: [String] = []
    private let nurse: NurseDesk

    init(nurse: NurseDesk) { self.nurse = nurse }

    func fill() async {
        do {
            try await nurse.knock()
            lines = try await nurse.allergies()
        } catch {
            lines = []
        }
    }
}
