import HealthKit

protocol RecordSource {
    static var identifier: HKClinicalTypeIdentifier { get }
}

enum ConditionSource: RecordSource {
    static let identifier = HKClinicalTypeIdentifier.conditionRecord
}

enum ProcedureSource: RecordSource {
    static let identifier = HKClinicalTypeIdentifier.procedureRecord
}

enum ImmunizationSource: RecordSource {
    static let identifier = HKClinicalTypeIdentifier.immunizationRecord
}
