import Observation

@MainActor @Observable
final class BriefingModel {
    private(set) var briefing = Briefing.blank
    private(set) var phase = LoadPhase.idle
    private let service: BriefingService

    init(service: BriefingService) { self.service = service }

    func open() async {
        briefing = await service.current()
        phase = .working
        do {
            briefing = try await service.compose()
            phase = .done
        } catch {
            phase = .failed
        }
    }
}
