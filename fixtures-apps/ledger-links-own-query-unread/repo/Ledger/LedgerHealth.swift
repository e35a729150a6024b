import HealthKit
import Observation

@Observable
final class LedgerHealth {
    @ObservationIgnored let store = HKHealthStore()

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.procedureRecord),
            HKClinicalType(.coverageRecord),
            HKClinicalType(.labResultRecord),
        ])
    }
}
