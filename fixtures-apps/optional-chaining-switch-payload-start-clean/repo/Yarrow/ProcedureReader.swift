import HealthKit

@MainActor
final class ProcedureReader {
    private let ward: Ward
    init?(ward: Ward, enabled: Bool) {
        guard enabled else { return nil }
        self.ward = ward
    }

    func start() async -> [String] { await ward.names(HKClinicalType(.procedureRecord)) }
}
