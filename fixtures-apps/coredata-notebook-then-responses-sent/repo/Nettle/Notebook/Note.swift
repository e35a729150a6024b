import CoreData

@objc(Note)
final class Note: NSManagedObject {
    @NSManaged var title: String
    @NSManaged var date: Date
}
