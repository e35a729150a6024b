import CoreData

final class Stack {
    let container: NSPersistentContainer
    var context: NSManagedObjectContext { container.viewContext }

    init() {
        let body = NSAttributeDescription()
        body.name = "body"
        body.attributeType = .stringAttributeType
        let made = NSAttributeDescription()
        made.name = "made"
        made.attributeType = .dateAttributeType
        let note = NSEntityDescription()
        note.name = "Note"
        note.managedObjectClassName = "Note"
        note.properties = [body, made]
        let model = NSManagedObjectModel()
        model.entities = [note]
        container = NSPersistentContainer(name: "Sedgewick", managedObjectModel: model)
        container.loadPersistentStores { _, _ in }
    }
}
