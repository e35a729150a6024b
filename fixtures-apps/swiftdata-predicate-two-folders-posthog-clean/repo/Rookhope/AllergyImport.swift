import HealthKit
import SwiftData

struct AllergyImport {
    private let store = HKHealthStore()
    private let allergies = HKClinicalType(.allergyRecord)

    @MainActor
    func run(into context: ModelContext) async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [allergies])
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: allergies)], sortDescriptors: []).result(for: store)
        for record in found {
            context.insert(Page(folder: Folder.allergies, title: record.displayName))
        }
    }
}
