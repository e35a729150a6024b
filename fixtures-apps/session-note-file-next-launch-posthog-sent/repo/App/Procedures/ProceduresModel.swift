import Observation

@MainActor
@Observable
final class ProceduresModel {
    private(set) var names: [String] = []
    var path: [String] = []
    private let repository: ProcedureRepository
    private let session: SessionRecorder

    init(repository: ProcedureRepository, session: SessionRecorder) {
        self.repository = repository
        self.session = session
    }

    func load() async {
        names = (try? await repository.names()) ?? []
        if let last = session.last, names.contains(last.procedure) {
            path = [last.procedure]
        }
    }

    func shown(_ name: String) {
        session.reading(name)
    }

    func listShown() {
        session.at(screen: "list")
    }
}
