import CoreData

enum CareModel {
    static let shared: NSManagedObjectModel = {
        let url = Bundle.main.url(forResource: "Care", withExtension: "momd")!
        return NSManagedObjectModel(contentsOf: url)!
    }()
}

final class RecordsStack {
    let container: NSPersistentContainer

    var viewContext: NSManagedObjectContext { container.viewContext }

    init() {
        container = NSPersistentContainer(name: "Records", managedObjectModel: CareModel.shared)
        container.persistentStoreDescriptions.first?.setOption(
            FileProtectionType.complete as NSObject,
            forKey: NSPersistentStoreFileProtectionKey
        )
        container.loadPersistentStores { _, error in
            assert(error == nil, "The records store could not be opened")
        }
        container.viewContext.automaticallyMergesChangesFromParent = true
    }
}

final class JournalStack {
    let container: NSPersistentCloudKitContainer

    init() {
        container = NSPersistentCloudKitContainer(name: "Journal", managedObjectModel: CareModel.shared)
        container.loadPersistentStores { _, error in
            assert(error == nil, "The journal store could not be opened")
        }
        container.viewContext.automaticallyMergesChangesFromParent = true
    }
}
