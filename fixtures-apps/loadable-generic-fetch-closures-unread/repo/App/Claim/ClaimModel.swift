import Observation

@MainActor
@Observable
final class ClaimModel {
    let plan: Loadable<String?>
    let diagnoses: Loadable<[String]>
    private(set) var isLocked = true
    private let vault: RecordVault

    init(vault: RecordVault) {
        self.vault = vault
        plan = Loadable { try await vault.plan() }
        diagnoses = Loadable { try await vault.diagnoses() }
    }

    func open() async {
        do {
            try await vault.unlock()
            isLocked = false
        } catch {
            return
        }
        await plan.load()
    }
}
