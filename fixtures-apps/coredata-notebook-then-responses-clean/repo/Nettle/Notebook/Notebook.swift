import CoreData

final class Notebook {
    let container: NSPersistentContainer

    init() {
        let model = NSManagedObjectModel()
        model.entities = [Note.entityDescription]
        container = NSPersistentContainer(name: "Notebook", managedObjectModel: model)
        container.loadPersistentStores { _, error in
            if let error { fatalError("The notebook cannot be opened: \(error)") }
        }
    }

    func notes() throws -> [Note] {
        let request = NSFetchRequest<Note>(entityName: "Note")
        request.sortDescriptors = [NSSortDescriptor(key: "date", ascending: false)]
        return try container.viewContext.fetch(request)
    }
}
