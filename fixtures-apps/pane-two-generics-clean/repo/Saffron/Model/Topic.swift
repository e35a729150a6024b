import HealthKit

protocol ClinicalEntry: Sendable {
    static var identifier: HKClinicalTypeIdentifier { get }
    init(_ record: HKClinicalRecord)
    var headline: String { get }
}

protocol Topic {
    associatedtype Entry: ClinicalEntry
    static var heading: String { get }
}
