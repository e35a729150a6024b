import HealthKit

enum GatewayTypes {
    static let coverage = HKClinicalType(.coverageRecord)
    static let medication = HKClinicalType(.medicationRecord)

    static let all: Set<HKObjectType> = [medication, coverage]
}
