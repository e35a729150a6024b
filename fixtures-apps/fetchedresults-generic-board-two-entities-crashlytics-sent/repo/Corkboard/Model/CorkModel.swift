import CoreData

protocol Pinned: NSManagedObject {
    var text: String { get set }
    var pinnedAt: Date { get set }
}

/// A line out of a health record.
@objc(Clipping)
final class Clipping: NSManagedObject, Pinned {
    @NSManaged var text: String
    @NSManaged var pinnedAt: Date
}

/// A heading that the person gave to a board.
@objc(Heading)
final class Heading: NSManagedObject, Pinned {
    @NSManaged var text: String
    @NSManaged var pinnedAt: Date
}

enum CorkModel {
    static func container() -> NSPersistentContainer {
        let model = NSManagedObjectModel()
        model.entities = ["Clipping", "Heading"].map { name in
            let entity = NSEntityDescription()
            entity.name = name
            entity.managedObjectClassName = name
            let text = NSAttributeDescription()
            text.name = "text"
            text.attributeType = .stringAttributeType
            let date = NSAttributeDescription()
            date.name = "pinnedAt"
            date.attributeType = .dateAttributeType
            entity.properties = [text, date]
            return entity
        }
        let container = NSPersistentContainer(name: "Cork", managedObjectModel: model)
        container.persistentStoreDescriptions.first?.setOption(FileProtectionType.complete as NSObject, forKey: NSPersistentStoreFileProtectionKey)
        container.loadPersistentStores { _, _ in }
        return container
    }
}
