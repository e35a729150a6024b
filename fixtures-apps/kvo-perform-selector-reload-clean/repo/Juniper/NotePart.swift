import HealthKit

@objc protocol Part: NSObjectProtocol {
    @objc optional func reload(animated: Bool)
}

final class NotePart: NSObject, Part {
    private let gate: RecordsGate
    private(set) var count = 0

    init(gate: RecordsGate) { self.gate = gate }

    func reload(animated: Bool) {
        gate.pull(HKClinicalType(.clinicalNoteRecord)) { [weak self] in self?.count = $0.count }
    }
}
