import CoreData

final class ReminderStore {
    private let context: NSManagedObjectContext

    init(context: NSManagedObjectContext) {
        self.context = context
    }

    func add(_ text: String, due: Date) throws {
        let reminder = ReminderEntity(context: context)
        reminder.text = text
        reminder.due = due
        try context.save()
    }
}
