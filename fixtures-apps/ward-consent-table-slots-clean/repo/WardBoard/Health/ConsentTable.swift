import HealthKit

struct ConsentTable {
    private var entries: [String: HKClinicalType] = [:]

    init() {
        entries["conditions"] = HKClinicalType(.conditionRecord)
        entries["procedures"] = HKClinicalType(.procedureRecord)
        entries["labs"] = HKClinicalType(.labResultRecord)
    }

    var readTypes: Set<HKObjectType> {
        Set(entries.values)
    }
}
