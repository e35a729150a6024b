import HealthKit
import SwiftData

@MainActor
struct VisitImporter {
    let context: ModelContext
    private let store = HKHealthStore()

    init(context: ModelContext) {
        self.context = context
    }

    func run() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let type = HKClinicalType(.conditionRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let records = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate)]
        ).result(for: store)
        let days = Dictionary(grouping: records) { Calendar.current.startOfDay(for: $0.startDate) }
        for (day, group) in days {
            let visit = Visit(day: day)
            visit.findings = group.map { Finding(recordID: $0.uuid, name: $0.displayName) }
            context.insert(visit)
        }
        try context.save()
    }
}
