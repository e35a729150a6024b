struct AllergyUseCase: UseCase {
    let gateway: RecordGateway

    func execute() async throws -> [String] {
        try await gateway.titles(.allergyRecord)
    }
}
