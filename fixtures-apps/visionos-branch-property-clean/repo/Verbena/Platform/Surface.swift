import HealthKit

enum Surface {
    #if os(visionOS)
    static let primary = HKClinicalType(.immunizationRecord)
    static let columns = 3
    #else
    static let primary = HKClinicalType(.labResultRecord)
    static let columns = 1
    #endif
    static let secondary = HKClinicalType(.coverageRecord)
}
