import HealthKit

protocol Filed {
    static var identifier: HKClinicalTypeIdentifier { get }
    static var singular: String { get }
}

enum LabResult: Filed {
    static let identifier = HKClinicalTypeIdentifier.labResultRecord
    static let singular = "result"
}

enum Procedure: Filed {
    static let identifier = HKClinicalTypeIdentifier.procedureRecord
    static let singular = "procedure"
}
