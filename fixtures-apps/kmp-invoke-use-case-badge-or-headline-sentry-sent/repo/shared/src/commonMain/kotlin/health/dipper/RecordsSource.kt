package health.dipper

interface RecordsSource {
    suspend fun connect(): Boolean
    suspend fun titles(): List<String>
}
