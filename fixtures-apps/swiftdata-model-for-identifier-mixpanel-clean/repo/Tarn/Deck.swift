import HealthKit
import SwiftData

@MainActor
final class Deck {
    private let context: ModelContext
    private let health = HKHealthStore()
    private(set) var sampleID: PersistentIdentifier?
    private(set) var newestID: PersistentIdentifier?

    init(context: ModelContext) {
        self.context = context
    }

    func deal() async throws {
        let sample = Card(heading: "This is how a card looks", colour: 3)
        context.insert(sample)
        guard let lab = try await newestLab() else { return }
        let card = Card(heading: lab.displayName)
        context.insert(card)
        try context.save()
        sampleID = sample.persistentModelID
        newestID = card.persistentModelID
    }

    func card(_ id: PersistentIdentifier?) -> Card? {
        id.flatMap { context.model(for: $0) as? Card }
    }

    private func newestLab() async throws -> HKClinicalRecord? {
        guard HKHealthStore.isHealthDataAvailable(), health.supportsHealthRecords() else { return nil }
        let labs = HKClinicalType(.labResultRecord)
        try await health.requestAuthorization(toShare: [], read: [labs])
        return try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: labs)],
            sortDescriptors: [SortDescriptor(\.endDate, order: .reverse)],
            limit: 1
        ).result(for: health).first
    }
}
