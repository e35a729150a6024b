protocol ImportUseCase: Sendable {
    func callAsFunction() async throws -> [FileEntry]
}
