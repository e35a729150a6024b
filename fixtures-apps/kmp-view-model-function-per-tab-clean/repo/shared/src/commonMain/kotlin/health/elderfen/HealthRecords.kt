package health.elderfen

expect class HealthRecords() {
    suspend fun authorize(types: List<RecordType>): Boolean
    suspend fun read(type: RecordType): List<String>
}
