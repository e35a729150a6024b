import HealthKit

struct ReportSource {
    let store: HKHealthStore

    func report() async throws -> VisitReport {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            return VisitReport(createdAt: .now, lines: [])
        }
        let allergies = HKClinicalType(.allergyRecord)
        try await store.requestAuthorization(toShare: [], read: [allergies])
        let records = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: allergies)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: store)
        return VisitReport(createdAt: .now, lines: records.map {
            VisitReport.Line(id: $0.uuid, text: $0.displayName, date: $0.startDate)
        })
    }
}
