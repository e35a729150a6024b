import CoreData
import HealthKit

@MainActor
final class NotebookImporter {
    private let notebook: Notebook
    private let store = HKHealthStore()

    init(notebook: Notebook) {
        self.notebook = notebook
    }

    func run() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let type = HKClinicalType(.labResultRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let context = notebook.container.viewContext
        for record in try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store) {
            let note = Note(entity: Note.entityDescription, insertInto: context)
            note.title = record.displayName
            note.date = record.startDate
        }
        try context.save()
    }
}
