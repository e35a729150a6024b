import HealthKit

@objc(GRSMedicineSource)
final class MedicineSource: NSObject {
    @objc private(set) var lines: [String] = []

    @objc(beginReadingMedicines)
    func load() {
        Archive.shared.names(of: HKClinicalType(.medicationRecord)) { [weak self] in self?.lines = $0 }
    }
}
