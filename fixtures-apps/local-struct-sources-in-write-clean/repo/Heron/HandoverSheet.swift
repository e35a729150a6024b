import HealthKit

@MainActor
final class HandoverSheet: ObservableObject {
    struct Paragraph: Identifiable {
        let id = UUID()
        let heading: String
        let lines: [String]
    }

    let store: HKHealthStore
    @Published private(set) var paragraphs: [Paragraph] = []

    init(store: HKHealthStore) {
        self.store = store
    }

    func write() async throws {
        struct Source {
            let heading: String
            let type: HKClinicalType
            var limit: Int? = nil
        }

        let sources = [
            Source(heading: "Medicines", type: HKClinicalType(.medicationRecord)),
            Source(heading: "Vital signs", type: HKClinicalType(.vitalSignRecord), limit: 8),
            Source(heading: "Laboratory", type: HKClinicalType(.labResultRecord), limit: 20),
        ]

        try await consent()
        paragraphs = []
        for source in sources {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: source.type)],
                sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
                limit: source.limit
            )
            let records = try await query.result(for: store)
            paragraphs.append(Paragraph(heading: source.heading, lines: records.map(\.displayName)))
        }
    }
}
