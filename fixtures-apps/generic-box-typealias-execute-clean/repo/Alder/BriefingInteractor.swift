struct Briefing: Sendable {
    var allergies: [String] = []
    var operations = ""
    var pressure: String?
}

struct BriefingInteractor {
    let gateway: RecordGateway

    func brief() async throws -> Briefing {
        try await gateway.authorize()
        let allergies = try await Traced(wrapped: AllergyUseCase(gateway: gateway), label: "Allergies").execute()
        let past = try await PastOperations(wrapped: OperationsUseCase(gateway: gateway), label: "Operations").execute()
        let pressure = try await output(of: PressureUseCase(gateway: gateway))
        return Briefing(allergies: allergies.output, operations: "\(past.label): \(past.output)", pressure: pressure)
    }

    private func output<U: UseCase>(of useCase: U) async throws -> U.Output {
        try await useCase.execute()
    }
}
