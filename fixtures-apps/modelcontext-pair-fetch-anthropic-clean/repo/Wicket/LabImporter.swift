import HealthKit
import SwiftData

@MainActor
struct LabImporter {
    let store = HKHealthStore()

    func run() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let labs = HKClinicalType(.labResultRecord)
        try await store.requestAuthorization(toShare: [], read: [labs])
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: labs)], sortDescriptors: []).result(for: store)
        for record in found {
            Cabinets.labs.mainContext.insert(Entry(text: record.displayName, written: record.startDate))
        }
    }
}
