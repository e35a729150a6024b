package health.dunlin

data class Reminder(val medicationId: String, val title: String, val hour: Int)

class AddReminderUseCase(private val analytics: AppAnalytics) {
    private val reminders = mutableListOf<Reminder>()

    fun add(medication: Medication, hour: Int): List<Reminder> {
        reminders += Reminder(medication.id, medication.name, hour)
        analytics.event("reminder_added", mapOf("hour" to hour, "medication" to medication.name))
        return reminders.toList()
    }
}
