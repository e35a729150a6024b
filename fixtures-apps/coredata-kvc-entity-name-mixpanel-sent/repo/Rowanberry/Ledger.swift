import CoreData

enum EntityName {
    static let screen = "ScreenRow"
    static let condition = "ConditionRow"
}

/// Rows of both entities are written and read by key, as they have the same two attributes.
final class Ledger {
    private let context: NSManagedObjectContext

    init(container: NSPersistentContainer) {
        context = container.viewContext
    }

    func add(_ title: String, to entity: String) {
        let row = NSEntityDescription.insertNewObject(forEntityName: entity, into: context)
        row.setValue(title, forKey: "title")
        row.setValue(Date(), forKey: "date")
        try? context.save()
    }

    func newest(of entity: String) -> String? {
        let request = NSFetchRequest<NSManagedObject>(entityName: entity)
        request.sortDescriptors = [NSSortDescriptor(key: "date", ascending: false)]
        request.fetchLimit = 1
        return (try? context.fetch(request))?.first?.value(forKey: "title") as? String
    }
}
