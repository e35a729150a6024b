import Combine
import HealthKit

@MainActor
final class GranaryStore: ObservableObject {
    @Published private(set) var labs: [HKClinicalRecord] = []
    @Published private(set) var vaccinations: [HKClinicalRecord] = []
    private let shelf = ClinicalShelf()

    func refresh() async throws {
        try await shelf.unlock()
        labs = try await shelf.contents(.labResultRecord)
        if Switches.vaccinationPanel {
            vaccinations = try await shelf.contents(.immunizationRecord)
        }
    }
}
