import Observation

@MainActor
@Observable
final class FileModel {
    private(set) var entries: [FileEntry] = []
    private let permission: RequestPermission
    private let imports: [any ImportUseCase]

    init(permission: RequestPermission, imports: [any ImportUseCase]) {
        self.permission = permission
        self.imports = imports
    }

    func start() async throws {
        try await permission()
        var found: [FileEntry] = []
        for run in imports {
            found += try await run()
        }
        entries = found
    }
}
