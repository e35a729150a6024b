import CoreData

@objc(StoredRecord)
final class StoredRecord: NSManagedObject {
    @NSManaged var id: UUID
    @NSManaged var title: String
    @NSManaged var note: String
    @NSManaged var date: Date
}

extension StoredRecord: Identifiable {
    static func byDate() -> NSFetchRequest<StoredRecord> {
        let request = NSFetchRequest<StoredRecord>(entityName: "StoredRecord")
        request.sortDescriptors = [NSSortDescriptor(key: "date", ascending: false)]
        return request
    }
}
