import CoreData

/// A line that the person typed.
@objc(Reminder)
final class Reminder: NSManagedObject {
    @NSManaged var title: String
}

/// A condition that came from the health records.
@objc(Finding)
final class Finding: NSManagedObject {
    @NSManaged var title: String
}
