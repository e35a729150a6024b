import HealthKit

@MainActor
final class SurgeryModel: ObservableObject {
    @Published var procedures: [String] = []

    @Published var includesSurgery = false {
        didSet { load() }
    }

    private func load() {
        guard includesSurgery else { procedures = []; return }
        RecordQuery.run(HKClinicalType(.procedureRecord)) { [weak self] in self?.procedures = $0 }
    }
}
