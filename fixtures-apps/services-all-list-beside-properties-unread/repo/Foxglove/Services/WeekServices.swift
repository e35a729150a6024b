@MainActor
final class WeekServices {
    let doorway = RecordsDoorway()
    let vitals: VitalsService
    let medications: MedicationService
    let reminders = ReminderService()

    private var all: [any WeekService] { [vitals, reminders] }

    init() {
        vitals = VitalsService(doorway: doorway)
        medications = MedicationService(doorway: doorway)
    }

    func startAll() async {
        await doorway.ask()
        for service in all {
            try? await service.start()
        }
    }
}
