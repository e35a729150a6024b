import HealthKit

final class ProcedureSource {
    private(set) var count = 0

    func load() {
        Archive.shared.names(of: HKClinicalType(.procedureRecord)) { [weak self] in self?.count = $0.count }
    }
}
