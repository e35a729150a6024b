import CoreData

@objc(Note)
final class Note: NSManagedObject {
    @NSManaged var body: String
    @NSManaged var made: Date

    convenience init(_ body: String, in context: NSManagedObjectContext) {
        self.init(context: context)
        self.body = body
        made = .now
    }
}
