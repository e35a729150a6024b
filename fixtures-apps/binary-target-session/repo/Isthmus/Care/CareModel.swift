import Observation

@MainActor
@Observable
final class CareModel {
    enum Phase { case idle, connecting, connected, failed }

    var code = ""
    private(set) var phase: Phase = .idle
    private let service = CareService()

    func connect() async {
        phase = .connecting
        do {
            try await service.connect(code: code)
            phase = .connected
        } catch {
            phase = .failed
        }
    }
}
