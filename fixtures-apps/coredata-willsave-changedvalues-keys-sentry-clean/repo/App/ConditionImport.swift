import CoreData
import HealthKit

@MainActor
struct ConditionImport {
    private let store = HKHealthStore()

    func run(in context: NSManagedObjectContext) async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let conditions = HKClinicalType(.conditionRecord)
        try await store.requestAuthorization(toShare: [], read: [conditions])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: conditions)], sortDescriptors: [])
        for record in try await query.result(for: store) {
            let row = Condition(context: context)
            row.title = record.displayName
            row.noted = record.startDate
        }
        try context.save()
    }
}
