import HealthKit
import Observation

@MainActor @Observable
final class Bindery {
    private(set) var bound: [String: [HKClinicalRecord]] = [:]
    private let store = HKHealthStore()
    private let volumes: [any Volume] = [NotesVolume(), VaccineVolume(), IllnessVolume()]

    func bind() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.clinicalNoteRecord),
            HKClinicalType(.immunizationRecord),
            HKClinicalType(.conditionRecord),
        ])
        for volume in volumes where volume.isBound {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: volume.type)],
                sortDescriptors: [SortDescriptor(\.startDate, order: volume.newestFirst ? .reverse : .forward)]
            )
            bound[volume.name] = try await query.result(for: store)
        }
    }
}
