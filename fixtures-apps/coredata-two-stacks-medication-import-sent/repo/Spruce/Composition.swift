import CoreData
import HealthKit

@MainActor
final class Composition {
    let records: RecordsStack
    let journal: JournalStack
    let importer: MedicationImporter
    let reminders: ReminderStore

    init() {
        let records = RecordsStack()
        let journal = JournalStack()
        self.records = records
        self.journal = journal
        importer = MedicationImporter(
            source: MedicationSource(store: HKHealthStore()),
            context: journal.container.newBackgroundContext()
        )
        reminders = ReminderStore(context: journal.container.viewContext)
    }
}
