package health.aspen

class StudyViewModel(private val api: StudyApi, private val records: Records) {
    suspend fun titles(): List<String> {
        val types = api.recordTypes()
        if (!records.connect(types)) return emptyList()
        return types.flatMap { records.read(it) }
    }
}
