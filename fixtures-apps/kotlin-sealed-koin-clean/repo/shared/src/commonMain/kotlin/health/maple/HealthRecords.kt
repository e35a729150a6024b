package health.maple

interface HealthRecords {
    suspend fun connect(categories: List<RecordCategory>): Boolean
    suspend fun read(category: RecordCategory): List<String>
}
