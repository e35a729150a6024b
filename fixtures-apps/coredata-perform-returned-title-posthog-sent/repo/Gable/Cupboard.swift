import CoreData

final class Cupboard {
    private let container = NSPersistentContainer(name: "Gable")
    private lazy var context = container.newBackgroundContext()

    init() {
        container.loadPersistentStores { _, _ in }
    }

    func addReminder(_ text: String) async throws {
        let context = self.context
        try await context.perform {
            let row = Reminder(context: context)
            row.title = text
            try context.save()
        }
    }

    func addFinding(_ text: String) async throws {
        let context = self.context
        try await context.perform {
            let row = Finding(context: context)
            row.title = text
            try context.save()
        }
    }

    func reminderTitle() async throws -> String? {
        let context = self.context
        return try await context.perform {
            try context.fetch(NSFetchRequest<Reminder>(entityName: "Reminder")).first?.title
        }
    }

    func findingTitle() async throws -> String? {
        let context = self.context
        return try await context.perform {
            try context.fetch(NSFetchRequest<Finding>(entityName: "Finding")).first?.title
        }
    }
}
