import CoreData
import Sentry

@objc(Condition)
final class Condition: NSManagedObject {
    @NSManaged var title: String?
    @NSManaged var noted: Date?

    override func willSave() {
        super.willSave()
        let changed = ["keys": changedValues().keys.sorted()]
        SentrySDK.configureScope { $0.setContext(value: changed, key: "condition") }
    }
}
