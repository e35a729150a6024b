package health.redstart

data class TimelineSection(val title: String, val lines: List<String>)

class TimelinePresenter(
    private val access: RecordAccess,
    private val repository: TimelineRepository,
) {
    suspend fun sections(): List<TimelineSection> {
        if (!access.ask()) return emptyList()
        return listOf(
            TimelineSection("Conditions", repository.conditions()),
            TimelineSection("Procedures", repository.procedures()),
        ).filter { it.lines.isNotEmpty() }
    }
}
