import HealthKit
import Observation

@MainActor @Observable
final class VisitModel {
    private(set) var bloods: [String] = []
    private(set) var shots: [String] = []
    private(set) var measurements: [String] = []
    private let reader = SRLChartReader()

    func open() async {
        let types: Set<HKObjectType> = [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.immunizationRecord),
            HKClinicalType(.vitalSignRecord),
        ]
        guard await reader.ask(for: types) else { return }
        bloods = await reader.titles(.bloods)
        shots = await reader.titles(.shots)
        measurements = await reader.titles(.measurements)
    }
}
