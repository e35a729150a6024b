import HealthKit
import SwiftData

@ModelActor
actor BookImporter {
    func run(_ jobs: [ImportJob], store: HKHealthStore) async throws {
        for job in jobs {
            let descriptor = HKAnchoredObjectQueryDescriptor(
                predicates: [.clinicalRecord(type: job.type)],
                anchor: nil
            )
            let result = try await descriptor.result(for: store)
            for record in result.addedSamples {
                modelContext.insert(
                    BookEntry(
                        recordID: record.uuid,
                        chapter: job.chapter.rawValue,
                        title: record.displayName,
                        date: record.startDate
                    )
                )
            }
            try remove(result.deletedObjects.map(\.uuid))
        }
        try modelContext.save()
    }

    private func remove(_ ids: [UUID]) throws {
        guard !ids.isEmpty else { return }
        try modelContext.delete(model: BookEntry.self, where: #Predicate { ids.contains($0.recordID) })
    }
}
