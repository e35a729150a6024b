import HealthKit

struct Feed: Sendable {
    let type: HKClinicalType
    let store: HKHealthStore

    func latest(_ count: Int = 30) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
            limit: count
        ).result(for: store)
    }
}

@dynamicMemberLookup
struct Feeds: Sendable {
    private let catalog = Catalog()
    let store: HKHealthStore

    init(store: HKHealthStore) {
        self.store = store
    }

    subscript(dynamicMember path: KeyPath<Catalog, HKClinicalType>) -> Feed {
        Feed(type: catalog[keyPath: path], store: store)
    }
}
