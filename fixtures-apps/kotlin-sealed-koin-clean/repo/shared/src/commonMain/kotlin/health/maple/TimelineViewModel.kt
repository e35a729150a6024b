package health.maple

class TimelineViewModel(private val loadTimeline: LoadTimeline) {
    suspend fun refresh(): List<String> = loadTimeline()
}
