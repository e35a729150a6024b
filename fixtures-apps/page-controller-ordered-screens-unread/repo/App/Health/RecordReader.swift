import HealthKit

struct BookletLine: Hashable {
    let id: UUID
    let title: String
    let date: Date
}

final class RecordReader {
    private let store: HKHealthStore

    init(store: HKHealthStore) {
        self.store = store
    }

    func lines(of identifier: HKClinicalTypeIdentifier) async throws -> [BookletLine] {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
            limit: 50
        )
        let records = try await descriptor.result(for: store)
        return records.map { BookletLine(id: $0.uuid, title: $0.displayName, date: $0.startDate) }
    }
}
