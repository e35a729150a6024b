import HealthKit
import SwiftData

@ModelActor
actor RecordImporter {
    func run() async throws {
        let store = HKHealthStore()
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let type = HKClinicalType(.conditionRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        for record in records {
            modelContext.insert(StoredRecord(id: record.uuid, title: record.displayName, date: record.startDate))
        }
        try modelContext.save()
    }
}
