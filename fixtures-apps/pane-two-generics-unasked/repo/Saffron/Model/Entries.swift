import HealthKit

struct Plan: ClinicalEntry {
    static let identifier: HKClinicalTypeIdentifier = .coverageRecord
    let headline: String
    init(_ record: HKClinicalRecord) { headline = record.displayName }
}

struct Refill: ClinicalEntry {
    static let identifier: HKClinicalTypeIdentifier = .medicationRecord
    let headline: String
    init(_ record: HKClinicalRecord) { headline = record.displayName }
}

enum ClaimsTopic: Topic {
    typealias Entry = Plan
    static let heading = "Claims"
}

enum RefillsTopic: Topic {
    typealias Entry = Refill
    static let heading = "Refills"
}
