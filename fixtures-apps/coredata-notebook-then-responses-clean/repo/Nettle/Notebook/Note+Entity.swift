import CoreData

extension Note {
    static let entityDescription: NSEntityDescription = {
        let title = NSAttributeDescription()
        title.name = "title"
        title.attributeType = .stringAttributeType
        let date = NSAttributeDescription()
        date.name = "date"
        date.attributeType = .dateAttributeType
        let entity = NSEntityDescription()
        entity.name = "Note"
        entity.managedObjectClassName = "Note"
        entity.properties = [title, date]
        return entity
    }()
}
