import HealthKit

@MainActor
@propertyWrapper
final class Fetched {
    private(set) var wrappedValue: [ShelfRow] = []
    private let type: HKClinicalType

    init(_ identifier: HKClinicalTypeIdentifier) {
        type = HKClinicalType(identifier)
    }

    var projectedValue: Fetched { self }

    func load(from store: HKHealthStore) async throws {
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [SortDescriptor(\.startDate)])
        wrappedValue = try await descriptor.result(for: store).map { ShelfRow(id: $0.uuid, text: $0.displayName) }
    }
}
