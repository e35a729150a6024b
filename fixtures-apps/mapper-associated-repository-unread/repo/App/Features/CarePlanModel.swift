import Foundation
import Observation

@MainActor
@Observable
final class CarePlanModel {
    private(set) var problems: [Problem] = []
    private(set) var measurements: [Measurement] = []
    private(set) var intolerances: [Intolerance] = []
    private(set) var hasFailed = false

    private let vault: HealthVault
    private let problemRepository: ClinicalRepository<ProblemMapper>
    private let measurementRepository: ClinicalRepository<MeasurementMapper>
    private let intoleranceRepository: ClinicalRepository<IntoleranceMapper>

    init(vault: HealthVault) {
        self.vault = vault
        problemRepository = ClinicalRepository(vault: vault)
        measurementRepository = ClinicalRepository(vault: vault)
        intoleranceRepository = ClinicalRepository(vault: vault)
    }

    func load() async {
        do {
            try await vault.open()
            problems = try await problemRepository.all()
            intolerances = try await intoleranceRepository.all()
        } catch {
            hasFailed = true
        }
    }
}
