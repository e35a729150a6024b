import HealthKit
import Observation

@MainActor @Observable
final class Notebook {
    private let cover: Page = TracedPage(number: 0)
    private let newestLab: Page = TracedPage(number: 1)
    private let store = HKHealthStore()
    private(set) var titles: [String] = []

    func open() async throws {
        cover.title = "Lab notebook"
        let labs = HKClinicalType(.labResultRecord)
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [labs])
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: labs)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
            limit: 1
        ).result(for: store)
        guard let record = found.first else { return }
        newestLab.title = record.displayName
        titles = [cover.title, newestLab.title]
    }
}
