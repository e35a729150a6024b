import Observation

@MainActor @Observable
final class PolicyViewModel {
    private(set) var payers: [String] = []
    private let repository: RecordsRepository

    init(repository: RecordsRepository) { self.repository = repository }

    func load() async {
        guard Features.insurance else { return }
        payers = ((try? await repository.coverage()) ?? []).map(\.displayName)
    }
}
