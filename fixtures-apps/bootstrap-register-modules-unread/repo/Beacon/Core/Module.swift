import HealthKit

protocol Module {
    static var title: String { get }
    static var sampleType: HKClinicalType { get }
    init(store: HKHealthStore)
    func lines() async throws -> [String]
}

extension Module {
    static func query(limit: Int? = nil) -> HKSampleQueryDescriptor<HKClinicalRecord> {
        HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: sampleType)], sortDescriptors: [], limit: limit)
    }
}
