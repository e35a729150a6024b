import HealthKit
import Observation

@Observable @MainActor
final class RecordShelf {
    private(set) var records: [HKClinicalRecord] = []
    var opened: HKClinicalRecord?
    @ObservationIgnored private let preferences: any Preferences
    @ObservationIgnored private let store = HKHealthStore()

    init(preferences: any Preferences) {
        self.preferences = preferences
    }

    func load() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types = [HKClinicalType(.procedureRecord), HKClinicalType(.immunizationRecord)]
        try await store.requestAuthorization(toShare: [], read: Set(types))
        records = try await HKSampleQueryDescriptor(
            predicates: types.map { HKSamplePredicate.clinicalRecord(type: $0) },
            sortDescriptors: [SortDescriptor(\.startDate, order: preferences.order == .oldest ? .forward : .reverse)]
        ).result(for: store)
    }

    func open(_ record: HKClinicalRecord) {
        opened = record
        preferences.save(recent: record.displayName)
    }

    func sort(by order: ShelfOrder) {
        preferences.save(order: order)
    }
}
