import HealthKit

@MainActor
final class LabReader {
    private let ward: Ward
    init(ward: Ward) { self.ward = ward }

    func start(limit: Int) async -> [String] { Array(await ward.names(HKClinicalType(.labResultRecord)).prefix(limit)) }
}
