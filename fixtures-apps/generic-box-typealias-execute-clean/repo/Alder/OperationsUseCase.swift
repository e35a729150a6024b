struct OperationsUseCase: UseCase {
    let gateway: RecordGateway

    func execute() async throws -> Int {
        try await gateway.titles(.procedureRecord).count
    }
}

typealias PastOperations = Traced<OperationsUseCase>
