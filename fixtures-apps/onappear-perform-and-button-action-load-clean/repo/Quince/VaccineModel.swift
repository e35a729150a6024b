import HealthKit

@MainActor
final class VaccineModel: ObservableObject {
    @Published var vaccines: [String] = []

    func load() {
        RecordQuery.run(HKClinicalType(.immunizationRecord)) { [weak self] in self?.vaccines = $0 }
    }
}
