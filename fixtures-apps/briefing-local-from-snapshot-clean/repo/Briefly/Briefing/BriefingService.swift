actor BriefingService {
    private let gateway: HealthGateway
    private var snapshot = Briefing.blank

    init(gateway: HealthGateway) { self.gateway = gateway }

    func current() -> Briefing { snapshot }

    func compose() async throws -> Briefing {
        try await gateway.requestAccess()
        async let medications = gateway.medications()
        async let coverage = gateway.coverage()
        let briefing = try await Briefing(coverage: coverage, medications: medications)
        snapshot = briefing
        return briefing
    }
}
