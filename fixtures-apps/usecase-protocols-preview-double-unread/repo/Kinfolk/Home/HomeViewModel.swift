import Observation

@MainActor @Observable
final class HomeViewModel {
    private(set) var phase = LoadPhase.idle
    private(set) var measured: [FamilyEntry] = []
    private(set) var protected: [FamilyEntry] = []
    private let permission: HealthPermission
    private let vitals: any GetVitalsUseCase
    private let shots: any GetShotsUseCase

    init(permission: HealthPermission, vitals: any GetVitalsUseCase, shots: any GetShotsUseCase) {
        self.permission = permission
        self.vitals = vitals
        self.shots = shots
    }

    func refresh() async {
        phase = .working
        do {
            try await permission.request()
            measured = try await vitals.execute()
            protected = []
            phase = .done
        } catch {
            phase = .failed
        }
    }
}
