import HealthKit

extension HKHealthStore {
    func requestDentalAccess() async throws -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), supportsHealthRecords() else { return false }
        try await requestAuthorization(toShare: [], read: [HKClinicalTypeIdentifier].dental.readTypes)
        return true
    }

    func records(_ identifier: HKClinicalTypeIdentifier, since date: Date) async throws -> [HKClinicalRecord] {
        let window = HKQuery.predicateForSamples(withStart: date, end: nil)
        return try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier), predicate: window)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: self)
    }
}
