import HealthKit

extension Array where Element == HKClinicalTypeIdentifier {
    static var dental: Self {
        [
            .procedureRecord,
            .medicationRecord,
            .coverageRecord,
        ]
    }

    var readTypes: Set<HKObjectType> { Set<HKObjectType>(map { HKClinicalType($0) }) }
}
