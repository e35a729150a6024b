import CoreData

extension NSPersistentContainer {
    func insertLines(_ texts: [String]) async throws {
        let context = newBackgroundContext()
        let rows = texts.map { ["text": $0] }
        try await context.perform {
            let request = NSBatchInsertRequest(entityName: "Line", objects: rows)
            _ = try context.execute(request)
        }
    }
}
