import HealthKit

final class AllergyPart: NSObject {
    private let gate: RecordsGate
    private(set) var count = 0

    init(gate: RecordsGate) { self.gate = gate }

    func scheduleReload() {
        perform(#selector(reload), with: nil, afterDelay: 1)
    }

    @objc private func reload() {
        gate.pull(HKClinicalType(.allergyRecord)) { [weak self] in self?.count = $0.count }
    }
}
