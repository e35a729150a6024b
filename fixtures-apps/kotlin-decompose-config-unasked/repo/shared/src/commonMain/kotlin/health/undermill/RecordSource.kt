package health.undermill

enum class RecordKind(val title: String) {
    LABS("Lab results"),
    MEDICATIONS("Medications"),
    PROCEDURES("Procedures"),
}

interface RecordSource {
    suspend fun connect(): Boolean
    suspend fun titles(kind: RecordKind): List<String>
}
