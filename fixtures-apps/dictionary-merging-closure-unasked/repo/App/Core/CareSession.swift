import HealthKit
import Observation

@MainActor
@Observable
final class CareSession {
    private(set) var isReady = false
    @ObservationIgnored let health: HealthService

    @ObservationIgnored private let needs: CareNeeds = ClinicFeature.needs
        .merging(PharmacyFeature.needs) { current, _ in current }

    init(health: HealthService) {
        self.health = health
    }

    func open() async {
        guard !isReady, health.offersRecords else { return }
        let kinds = needs.values.flatMap { $0 }
        do {
            try await health.ask(for: Set(kinds.map { HKClinicalType($0) }))
            isReady = true
        } catch {
            isReady = false
        }
    }
}
