import HealthKit

protocol RecordSource: Sendable {
    associatedtype Value: Sendable
    static var identifier: HKClinicalTypeIdentifier { get }
    func value(of record: HKClinicalRecord) -> Value
}

struct Labs: RecordSource {
    static let identifier = HKClinicalTypeIdentifier.labResultRecord
    func value(of record: HKClinicalRecord) -> String { record.displayName }
}

struct Conditions: RecordSource {
    static let identifier = HKClinicalTypeIdentifier.conditionRecord
    func value(of record: HKClinicalRecord) -> String { record.displayName }
}

struct Notes: RecordSource {
    static let identifier = HKClinicalTypeIdentifier.clinicalNoteRecord
    func value(of record: HKClinicalRecord) -> Date { record.startDate }
}
