import CoreData
import HealthKit

struct RecordImporter {
    let store = HKHealthStore()
    let context: NSManagedObjectContext

    func run() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types: Set<HKClinicalType> = [HKClinicalType(.vitalSignRecord), HKClinicalType(.labResultRecord)]
        try await store.requestAuthorization(toShare: [], read: types)
        for type in types {
            let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
            try await context.perform {
                for record in records {
                    let row = StoredRecord(context: context)
                    row.id = record.uuid
                    row.title = record.displayName
                    row.note = ""
                    row.date = record.startDate
                }
                try context.save()
            }
        }
    }
}
