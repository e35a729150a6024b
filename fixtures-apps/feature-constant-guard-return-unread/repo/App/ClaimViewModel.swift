import Observation

@MainActor @Observable
final class ClaimViewModel {
    private(set) var lines: [String] = []
    private let repository: RecordsRepository

    init(repository: RecordsRepository) { self.repository = repository }

    func load() async {
        do {
            try await repository.authorize()
            let conditions = try await repository.conditions()
            let medications = try await repository.medications()
            lines = (conditions + medications).map(\.displayName)
        } catch {
            lines = []
        }
    }
}
