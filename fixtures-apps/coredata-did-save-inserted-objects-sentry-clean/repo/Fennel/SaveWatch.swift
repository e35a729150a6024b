import CoreData
import Sentry

/// Tells Sentry that a save took place, to understand reports of lost rows.
final class SaveWatch {
    private var token: NSObjectProtocol?

    init(context: NSManagedObjectContext) {
        token = NotificationCenter.default.addObserver(forName: .NSManagedObjectContextDidSave, object: context, queue: .main) { note in
            let inserted = note.userInfo?[NSInsertedObjectsKey] as? Set<NSManagedObject> ?? []
            let detail = "\(inserted.count) rows"
            SentrySDK.capture(message: "saved \(detail)")
        }
    }
}
