import CoreData

@MainActor
final class Shelf {
    static let shared = Shelf()
    let container = NSPersistentContainer(name: "Burdock")

    private init() {
        container.persistentStoreDescriptions.first?.setOption(FileProtectionType.complete as NSObject, forKey: NSPersistentStoreFileProtectionKey)
        container.loadPersistentStores { _, _ in }
    }
}
