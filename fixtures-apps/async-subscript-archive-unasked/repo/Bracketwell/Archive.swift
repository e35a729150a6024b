import HealthKit

struct Archive: Sendable {
    let store = HKHealthStore()

    subscript(shelf: Shelf) -> [Volume] {
        get async throws {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: shelf.type)],
                sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
            )
            return try await query.result(for: store).map(Volume.init)
        }
    }
}
