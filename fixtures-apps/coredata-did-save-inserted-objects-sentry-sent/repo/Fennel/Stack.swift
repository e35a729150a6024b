import CoreData

final class Stack {
    let container: NSPersistentContainer
    var context: NSManagedObjectContext { container.viewContext }

    init() {
        let title = NSAttributeDescription()
        title.name = "title"
        title.attributeType = .stringAttributeType
        let entity = NSEntityDescription()
        entity.name = "Condition"
        entity.properties = [title]
        let model = NSManagedObjectModel()
        model.entities = [entity]

        container = NSPersistentContainer(name: "Fennel", managedObjectModel: model)
        container.persistentStoreDescriptions.first?.setOption(FileProtectionType.complete as NSObject, forKey: NSPersistentStoreFileProtectionKey)
        container.loadPersistentStores { _, _ in }
    }
}
