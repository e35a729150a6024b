import HealthKit

/// Something that turns clinical records of one type into values of the app.
protocol ClinicalSource<Item>: Sendable {
    associatedtype Item: Sendable
    var type: HKClinicalType { get }
    func item(from record: HKClinicalRecord) throws -> Item
}

extension ClinicalSource {
    func load(from store: HKHealthStore) async throws -> [Item] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await query.result(for: store).map(item(from:))
    }
}
