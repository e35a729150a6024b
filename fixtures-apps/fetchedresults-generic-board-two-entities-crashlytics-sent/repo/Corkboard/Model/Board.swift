import CoreData

/// One kind of note, newest first, kept up to date by Core Data.
final class Board<Note: Pinned>: NSObject, NSFetchedResultsControllerDelegate {
    private let context: NSManagedObjectContext
    private let results: NSFetchedResultsController<Note>
    var onChange: (() -> Void)?

    init(context: NSManagedObjectContext) {
        self.context = context
        let request = NSFetchRequest<Note>(entityName: String(describing: Note.self))
        request.sortDescriptors = [NSSortDescriptor(key: "pinnedAt", ascending: false)]
        results = NSFetchedResultsController(fetchRequest: request, managedObjectContext: context, sectionNameKeyPath: nil, cacheName: nil)
        super.init()
        results.delegate = self
        try? results.performFetch()
    }

    var lines: [String] { results.fetchedObjects?.map(\.text) ?? [] }

    func pin(_ text: String) {
        let note = Note(context: context)
        note.text = text
        note.pinnedAt = Date()
        try? context.save()
    }

    func controllerDidChangeContent(_ controller: NSFetchedResultsController<any NSFetchRequestResult>) {
        onChange?()
    }
}
