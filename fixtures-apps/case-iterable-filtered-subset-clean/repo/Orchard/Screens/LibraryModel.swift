import Observation

@MainActor
@Observable
final class LibraryModel {
    struct Group: Identifiable {
        let section: RecordSection
        let items: [RecordItem]
        var id: RecordSection.ID { section.id }
    }

    private(set) var groups: [Group] = []
    private let library = RecordLibrary()

    func load() async throws {
        try await library.requestAccess()
        var loaded: [Group] = []
        for section in RecordSection.medical {
            loaded.append(Group(section: section, items: try await library.items(in: section)))
        }
        groups = loaded
    }
}
