import HealthKit

struct VitalDays: RecordQuery {
    let type = HKClinicalType(.vitalSignRecord)

    func decode(_ records: [HKClinicalRecord]) throws -> [Date: [String]] {
        Dictionary(grouping: records) { Calendar.current.startOfDay(for: $0.startDate) }
            .mapValues { $0.map(\.displayName) }
    }
}
