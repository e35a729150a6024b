import HealthKit

protocol Entry {
    static var identifier: HKClinicalTypeIdentifier { get }
}

enum Shot: Entry {
    static let identifier = HKClinicalTypeIdentifier.immunizationRecord
}

enum Allergy: Entry {
    static let identifier = HKClinicalTypeIdentifier.allergyRecord
}
