import HealthKit

extension Cabinet {
    func unlock() async throws {
        let store = HKHealthStore()
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { throw CabinetError.closed }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.procedureRecord),
        ])
    }
}

enum CabinetError: Error { case closed }
