import CoreData

extension NSPersistentContainer {
    static let rowanberry: NSPersistentContainer = {
        let model = NSManagedObjectModel()
        model.entities = [EntityName.screen, EntityName.condition].map { name in
            let entity = NSEntityDescription()
            entity.name = name
            let title = NSAttributeDescription()
            title.name = "title"
            title.attributeType = .stringAttributeType
            let date = NSAttributeDescription()
            date.name = "date"
            date.attributeType = .dateAttributeType
            entity.properties = [title, date]
            return entity
        }
        let container = NSPersistentContainer(name: "Rowanberry", managedObjectModel: model)
        container.loadPersistentStores { _, error in
            if error != nil { assertionFailure("the store did not open") }
        }
        return container
    }()
}
