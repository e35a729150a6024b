import CoreData

@objc(MedicationEntity)
final class MedicationEntity: NSManagedObject {
    @NSManaged var identifier: UUID?
    @NSManaged var name: String?
    @NSManaged var started: Date?
}

@objc(ReminderEntity)
final class ReminderEntity: NSManagedObject {
    @NSManaged var text: String?
    @NSManaged var due: Date?
}
