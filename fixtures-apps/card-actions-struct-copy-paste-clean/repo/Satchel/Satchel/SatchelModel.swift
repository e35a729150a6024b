import Observation

@MainActor @Observable
final class SatchelModel {
    private(set) var labs: [PackedItem] = []
    private(set) var shots: [PackedItem] = []
    private let service = PackingService()

    func prepare() async { try? await service.authorize() }
    func loadLabs() async { labs = (try? await service.labs()) ?? [] }
    func loadShots() async { shots = (try? await service.shots()) ?? [] }
}
