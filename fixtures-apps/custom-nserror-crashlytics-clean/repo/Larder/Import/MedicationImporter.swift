import HealthKit

actor MedicationImporter {
    private let store = HKHealthStore()
    private let parser = MedicationParser()
    private let crashes: any CrashReporting

    init(crashes: any CrashReporting) {
        self.crashes = crashes
    }

    func titles() async throws -> [String] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let type = HKClinicalType(.medicationRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let records = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate)]
        ).result(for: store)
        return records.compactMap { record in
            do {
                return try parser.title(of: record)
            } catch {
                crashes.report(error)
                return nil
            }
        }
    }
}
