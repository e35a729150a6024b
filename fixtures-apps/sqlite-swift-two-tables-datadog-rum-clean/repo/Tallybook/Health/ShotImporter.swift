import HealthKit

struct ShotImporter {
    let book: Tallybook
    private let healthStore = HKHealthStore()

    func importShots() async throws {
        guard HKHealthStore.isHealthDataAvailable(), healthStore.supportsHealthRecords() else { return }
        let shots = HKClinicalType(.immunizationRecord)
        try await healthStore.requestAuthorization(toShare: [], read: [shots])
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: shots)], sortDescriptors: [])
        for shot in try await descriptor.result(for: healthStore) {
            try book.write(shot.displayName, in: Pages.shots)
        }
    }
}
