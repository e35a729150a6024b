package health.dunlin

class ReminderViewModel(private val source: MedicationSource) {
    private val addReminder = AddReminderUseCase(AppAnalytics())

    suspend fun load(): List<Medication> = source.medications().sortedBy { it.name }

    fun remind(medication: Medication, hour: Int): List<Reminder> = addReminder.add(medication, hour)
}
