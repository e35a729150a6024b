import Observation

@MainActor
@Observable
final class SearchModel {
    var text = ""
    private var volumes: [Volume] = []
    private let archive: Archive

    init(archive: Archive) {
        self.archive = archive
    }

    var matches: [Volume] {
        text.isEmpty ? volumes : volumes.filter { $0.title.localizedStandardContains(text) }
    }

    func open() async throws {
        try await archive.unlock()
        volumes = try await archive[.vitals]
        volumes += try await archive[.labs]
        volumes += try await archive[.procedures]
    }
}
