import HealthKit
import SwiftData

struct VitalImporter {
    private let store = HKHealthStore()
    private let vitals = HKClinicalType(.vitalSignRecord)

    @MainActor
    func run(into context: ModelContext) async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [vitals])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: vitals)], sortDescriptors: []).result(for: store)
        try context.delete(model: Vital.self)
        for record in records { context.insert(Vital(name: record.displayName, date: record.startDate)) }
        try context.save()
    }
}
