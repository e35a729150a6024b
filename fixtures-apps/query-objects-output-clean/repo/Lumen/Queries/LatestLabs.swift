import HealthKit

struct LatestLabs: RecordQuery {
    let type = HKClinicalType(.labResultRecord)
    let limit: Int? = 25

    func decode(_ records: [HKClinicalRecord]) throws -> [String] {
        records.map(\.displayName)
    }
}
