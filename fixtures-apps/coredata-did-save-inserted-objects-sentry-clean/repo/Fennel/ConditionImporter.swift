import CoreData
import HealthKit

final class ConditionImporter {
    private let store = HKHealthStore()
    private let type = HKObjectType.clinicalType(forIdentifier: .conditionRecord)!
    private let context: NSManagedObjectContext

    init(context: NSManagedObjectContext) {
        self.context = context
    }

    @MainActor
    func run() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [type])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        for record in records {
            let row = NSEntityDescription.insertNewObject(forEntityName: "Condition", into: context)
            row.setValue(record.displayName, forKey: "title")
        }
        try context.save()
    }
}
