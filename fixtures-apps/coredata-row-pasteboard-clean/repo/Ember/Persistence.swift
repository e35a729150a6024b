import CoreData

final class Persistence {
    static let shared = Persistence()
    let container: NSPersistentContainer

    private init() {
        container = NSPersistentContainer(name: "Ember")
        container.loadPersistentStores { _, error in
            if let error { fatalError("The store did not open: \(error)") }
        }
        container.viewContext.automaticallyMergesChangesFromParent = true
    }
}
