import ComposableArchitecture
import HealthKit

extension ChartClient: DependencyKey {
    static var liveValue: Self {
        let vault = HealthVault()
        return Self(
            authorize: { try await vault.authorize() },
            labs: { try await vault.entries(of: .labResultRecord) },
            allergies: { try await vault.entries(of: .allergyRecord) },
            vaccines: { try await vault.entries(of: .immunizationRecord) }
        )
    }
}
