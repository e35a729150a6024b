import CoreData
import Sentry

/// Tells Sentry that a save took place, to understand reports of lost rows.
final class SaveWatch {
    private var token: NSObjectProtocol?

    init(context: NSManagedObjectContext) {
        token = NotificationCenter.default.addObserver(forName: .NSManagedObjectContextDidSave, object: context, queue: .main) { note in
            let inserted = note.userInfo?[NSInsertedObjectsKey] as? Set<NSManagedObject> ?? []
            let detail = inserted.compactMap { $0.value(forKey: "title") as? String }.joined(separator: ", ")
            SentrySDK.capture(message: "saved \(detail)")
        }
    }
}
