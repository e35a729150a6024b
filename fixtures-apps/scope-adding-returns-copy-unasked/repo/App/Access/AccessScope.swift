import HealthKit

struct AccessScope {
    private(set) var types: Set<HKClinicalType>

    static let standard = AccessScope(types: [
        HKClinicalType(.labResultRecord),
        HKClinicalType(.medicationRecord),
    ])

    /// The same scope and one type more.
    func adding(_ type: HKClinicalType) -> AccessScope {
        var wider = self
        wider.types.insert(type)
        return self
    }
}
