import HealthKit

enum Portal {
    typealias Code = HKClinicalTypeIdentifier
    static let store = HKHealthStore()
}
