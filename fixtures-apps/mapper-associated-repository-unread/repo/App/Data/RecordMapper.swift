import HealthKit

protocol RecordMapper {
    associatedtype Model
    static var type: HKClinicalType { get }
    static func model(from record: HKClinicalRecord) -> Model
}

enum ProblemMapper: RecordMapper {
    static let type = HKClinicalType(.conditionRecord)

    static func model(from record: HKClinicalRecord) -> Problem {
        Problem(name: record.displayName, noted: record.startDate)
    }
}

enum MeasurementMapper: RecordMapper {
    static let type = HKClinicalType(.vitalSignRecord)

    static func model(from record: HKClinicalRecord) -> Measurement {
        Measurement(label: record.displayName, taken: record.endDate)
    }
}

enum IntoleranceMapper: RecordMapper {
    static let type = HKClinicalType(.allergyRecord)

    static func model(from record: HKClinicalRecord) -> Intolerance {
        Intolerance(substance: record.displayName)
    }
}
