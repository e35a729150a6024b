import HealthKit
import Observation

@MainActor
@Observable
final class MedicationShelf {
    private(set) var names: [String] = []

    @ObservationIgnored private let store = HKHealthStore()

    func refresh() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let medication = HKClinicalType(.medicationRecord)
        try await store.requestAuthorization(toShare: [], read: [medication])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: medication)], sortDescriptors: [])
        names = try await query.result(for: store).map(\.displayName).sorted()
    }
}
