package health.rue

class TimelineViewModel(private val records: Records) {
    suspend fun titles(): List<String> {
        if (!records.connect(Site.recordTypes)) return emptyList()
        return Site.recordTypes.flatMap { records.read(it) }
    }
}
