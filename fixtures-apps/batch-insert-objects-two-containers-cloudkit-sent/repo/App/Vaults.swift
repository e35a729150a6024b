import CoreData

/// Two stores of one model: the chart stays on this phone, the diary follows the person's iCloud account.
final class Vaults {
    let chart: NSPersistentContainer
    let diary: NSPersistentCloudKitContainer

    init() {
        let model = Self.makeModel()
        chart = NSPersistentContainer(name: "Chart", managedObjectModel: model)
        diary = NSPersistentCloudKitContainer(name: "Diary", managedObjectModel: model)
        diary.persistentStoreDescriptions.first?.cloudKitContainerOptions =
            NSPersistentCloudKitContainerOptions(containerIdentifier: "iCloud.eu.medlar.diary")
        for container in [chart, diary] {
            container.loadPersistentStores { _, error in
                if let error { assertionFailure("store: \(error)") }
            }
        }
    }

    private static func makeModel() -> NSManagedObjectModel {
        let text = NSAttributeDescription()
        text.name = "text"
        text.attributeType = .stringAttributeType
        text.isOptional = true
        let line = NSEntityDescription()
        line.name = "Line"
        line.properties = [text]
        let model = NSManagedObjectModel()
        model.entities = [line]
        return model
    }
}
