import HealthKit
import Observation

@MainActor
@Observable
final class LabListModel {
    private(set) var labs: [Lab] = []

    func load() async throws {
        let store = HKHealthStore()
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let type = HKClinicalType(.labResultRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)])
        labs = try await query.result(for: store).map { Lab(id: $0.uuid, title: $0.displayName, day: $0.startDate) }
    }
}
