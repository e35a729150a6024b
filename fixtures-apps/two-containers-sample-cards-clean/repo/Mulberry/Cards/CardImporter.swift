import HealthKit
import SwiftData

struct CardImporter {
    private let store = HKHealthStore()

    func run() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let type = HKClinicalType(.immunizationRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        let context = ModelContext(Containers.device)
        for record in records {
            context.insert(Card(front: record.displayName))
        }
        try context.save()
    }
}
