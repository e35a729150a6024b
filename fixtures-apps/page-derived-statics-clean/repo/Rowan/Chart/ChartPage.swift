import HealthKit

protocol ChartPage {
    static var identifier: HKClinicalTypeIdentifier { get }
    init(title: String, day: Date)
    var title: String { get }
}

extension ChartPage {
    static var sampleType: HKClinicalType { HKClinicalType(identifier) }
    static var objectType: HKObjectType { sampleType }

    static func pages(in store: HKHealthStore) async throws -> [Self] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: sampleType)], sortDescriptors: [SortDescriptor(\.startDate)])
        return try await query.result(for: store).map { Self(title: $0.displayName, day: $0.startDate) }
    }
}
