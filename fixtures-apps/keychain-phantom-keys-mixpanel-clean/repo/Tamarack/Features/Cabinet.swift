import Mixpanel
import Observation

@Observable
final class Cabinet {
    private let gateway = MedicationGateway()
    private let vault = Vault()
    var current: String?

    func refresh() async throws {
        guard try await gateway.authorize() else { return }
        if let newest = try await gateway.newMedications().last {
            try vault.store(newest.displayName, at: .currentMedication)
        }
        current = vault.value(at: .currentMedication)
    }

    func subscribed(to tier: String) throws {
        try vault.store(tier, at: .planTier)
    }

    func describePerson() {
        guard let text = vault.value(at: .planTier) else { return }
        Mixpanel.mainInstance().people.set(property: "tier", to: text)
    }
}
