import HealthKit

struct AccessPlan: ExpressibleByArrayLiteral {
    let types: Set<HKObjectType>

    init(arrayLiteral elements: HKClinicalTypeIdentifier...) {
        types = Set(elements.map { HKClinicalType($0) })
    }
}
