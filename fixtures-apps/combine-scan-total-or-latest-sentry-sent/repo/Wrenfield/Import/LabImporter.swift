import Combine
import HealthKit

final class LabImporter {
    let batches = PassthroughSubject<[Lab], Never>()
    private let store = HKHealthStore()
    private let type = HKClinicalType(.labResultRecord)
    private var anchor: HKQueryAnchor?

    func run() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [type])
        var isMore = true
        while isMore {
            let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: anchor, limit: 50)
            let page = try await query.result(for: store)
            anchor = page.newAnchor
            isMore = page.addedSamples.count == 50
            batches.send(page.addedSamples.map { Lab(id: $0.uuid, title: $0.displayName, date: $0.startDate) })
        }
    }
}
