import HealthKit

/// Remembers how far it has read and tells what is new.
actor RecordTracker {
    nonisolated let title: String
    private let type: HKClinicalType
    private var anchor: HKQueryAnchor?
    private(set) var fresh: [String] = []

    init(title: String, type: HKClinicalType) {
        self.title = title
        self.type = type
    }

    func refresh(with store: HKHealthStore) async throws {
        let descriptor = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: anchor)
        let result = try await descriptor.result(for: store)
        anchor = result.newAnchor
        fresh = result.addedSamples.map(\.displayName)
    }
}
