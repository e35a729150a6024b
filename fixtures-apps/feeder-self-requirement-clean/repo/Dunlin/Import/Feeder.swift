import HealthKit

protocol Feeder: Sendable {
    static var feeds: [HKClinicalTypeIdentifier] { get }
    var label: String { get }
}

extension Feeder {
    func pull(from store: HKHealthStore) async throws -> [HKClinicalRecord] {
        let predicates = Self.feeds.map { HKSamplePredicate.clinicalRecord(type: HKClinicalType($0)) }
        let descriptor = HKSampleQueryDescriptor(predicates: predicates, sortDescriptors: [SortDescriptor(\.endDate)], limit: 500)
        return try await descriptor.result(for: store)
    }
}
