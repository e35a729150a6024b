import HealthKit

enum ChartQueries {
    static func vitals(_ deliver: @escaping ([HKClinicalRecord]) -> Void) -> HKQuery {
        HKSampleQuery(sampleType: HKClinicalType(.vitalSignRecord), predicate: nil, limit: 60, sortDescriptors: nil) { _, samples, _ in
            DispatchQueue.main.async { deliver(samples as? [HKClinicalRecord] ?? []) }
        }
    }

    static func labs(_ deliver: @escaping ([HKClinicalRecord]) -> Void) -> HKQuery {
        HKSampleQuery(sampleType: HKClinicalType(.labResultRecord), predicate: nil, limit: 60, sortDescriptors: nil) { _, samples, _ in
            DispatchQueue.main.async { deliver(samples as? [HKClinicalRecord] ?? []) }
        }
    }
}
