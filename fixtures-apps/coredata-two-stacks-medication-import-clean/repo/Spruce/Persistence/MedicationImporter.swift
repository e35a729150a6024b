import CoreData
import HealthKit

final class MedicationImporter {
    private let source: MedicationSource
    private let context: NSManagedObjectContext

    init(source: MedicationSource, context: NSManagedObjectContext) {
        self.source = source
        self.context = context
    }

    func run() async throws {
        try await source.requestAccess()
        let records = try await source.medications()
        try await context.perform { [context] in
            let request = NSFetchRequest<MedicationEntity>(entityName: "MedicationEntity")
            let known = Set(try context.fetch(request).compactMap(\.identifier))
            for record in records where !known.contains(record.uuid) {
                let entity = MedicationEntity(context: context)
                entity.identifier = record.uuid
                entity.name = record.displayName
                entity.started = record.startDate
            }
            if context.hasChanges {
                try context.save()
            }
        }
    }
}
