import HealthKit

struct Watch: Sendable {
    let label: String
    let type: HKClinicalType
}

extension Watch {
    static let results = Watch(label: "Results", type: HKClinicalType(.labResultRecord))
    static let letters = Watch(label: "Letters", type: HKClinicalType(.clinicalNoteRecord))
    static let procedures = Watch(label: "Procedures", type: HKClinicalType(.procedureRecord))
}
