import HealthKit

public protocol Shelf: Sendable {
    var records: Records { get }
    var type: HKClinicalType { get }
}
