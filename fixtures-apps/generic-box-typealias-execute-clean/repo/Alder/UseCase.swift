protocol UseCase {
    associatedtype Output
    func execute() async throws -> Output
}

struct Traced<Wrapped: UseCase> {
    let wrapped: Wrapped
    let label: String

    func execute() async throws -> (label: String, output: Wrapped.Output) {
        (label, try await wrapped.execute())
    }
}
