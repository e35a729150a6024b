import HealthKit
import Observation
import Sharing

@MainActor
@Observable
final class TodayModel {
    @ObservationIgnored @Shared(.remembered) var remembered
    @ObservationIgnored private let healthStore = HKHealthStore()

    func refresh() async throws {
        guard HKHealthStore.isHealthDataAvailable(), healthStore.supportsHealthRecords() else { return }
        let allergies = HKClinicalType(.allergyRecord)
        try await healthStore.requestAuthorization(toShare: [], read: [allergies])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: allergies)], sortDescriptors: []).result(for: healthStore)
        $remembered.withLock { $0 = records.map(\.displayName) }
    }
}
