import HealthKit

protocol RecordQuery {
    associatedtype Output
    var type: HKClinicalType { get }
    var limit: Int? { get }
    func decode(_ records: [HKClinicalRecord]) throws -> Output
}

extension RecordQuery {
    var limit: Int? { nil }
}
