import HealthKit

struct Ledger<E: Entry> {
    let store: HKHealthStore

    /// A page is of whatever the ledger around it is of.
    struct Page {
        let store: HKHealthStore
        let limit: Int

        func titles() async throws -> [String] {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(E.identifier))],
                sortDescriptors: [],
                limit: limit
            )
            return try await query.result(for: store).map(\.displayName)
        }
    }

    func page(of size: Int) -> Page {
        Page(store: store, limit: size)
    }
}
