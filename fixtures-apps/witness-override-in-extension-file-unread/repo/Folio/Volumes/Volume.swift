import HealthKit

protocol Volume {
    var name: String { get }
    var type: HKClinicalType { get }
    var isBound: Bool { get }
    var newestFirst: Bool { get }
}

extension Volume {
    var isBound: Bool { true }
    var newestFirst: Bool { true }
}
