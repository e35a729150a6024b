import HealthKit

final class ConditionPart: NSObject {
    private let gate: RecordsGate
    private(set) var count = 0

    init(gate: RecordsGate) {
        self.gate = gate
        super.init()
        gate.addObserver(self, forKeyPath: #keyPath(RecordsGate.granted), options: [.new], context: nil)
    }

    override func observeValue(forKeyPath keyPath: String?, of object: Any?, change: [NSKeyValueChangeKey: Any]?, context: UnsafeMutableRawPointer?) {
        reload()
    }

    private func reload() {
        gate.pull(HKClinicalType(.conditionRecord)) { [weak self] in self?.count = $0.count }
    }

    deinit { gate.removeObserver(self, forKeyPath: #keyPath(RecordsGate.granted)) }
}
