import HealthKit

struct Segment {
    let title: String
    let type: HKClinicalType
}

extension Segment {
    static let tests = Segment(title: "Tests", type: HKClinicalType(.labResultRecord))
    static let signs = Segment(title: "Signs", type: HKClinicalType(.vitalSignRecord))
    static let operations = Segment(title: "Operations", type: HKClinicalType(.procedureRecord))
}
