import HealthKit

struct LabEntry {}
struct DrugEntry {}
struct VitalEntry {}

protocol Shelf {
    associatedtype Entry
    var title: String { get }
}

extension Shelf where Entry == LabEntry {
    var source: HKClinicalType { HKClinicalType(.labResultRecord) }
}

extension Shelf where Entry == DrugEntry {
    var source: HKClinicalType { HKClinicalType(.medicationRecord) }
}

extension Shelf where Entry == VitalEntry {
    var source: HKClinicalType { HKClinicalType(.vitalSignRecord) }
}
