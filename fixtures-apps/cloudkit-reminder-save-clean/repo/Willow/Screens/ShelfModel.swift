import HealthKit
import Observation

@MainActor
@Observable
final class ShelfModel {
    private(set) var medicines: [HKClinicalRecord] = []
    private(set) var reminders: [Reminder] = []
    private let shelf = MedicineShelf()
    private let cloud = ReminderCloud()

    func load() async {
        medicines = (try? await shelf.medicines()) ?? []
    }

    func remind(about medicine: HKClinicalRecord, note: String, at hour: Int) async {
        let reminder = Reminder(id: UUID(), text: note, hour: hour)
        reminders.append(reminder)
        try? await cloud.upload(reminder)
        await ReminderAlarm().schedule(reminder, body: medicine.displayName)
    }
}
