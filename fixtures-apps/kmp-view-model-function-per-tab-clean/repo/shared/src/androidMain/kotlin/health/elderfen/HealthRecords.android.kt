package health.elderfen

actual class HealthRecords actual constructor() {
    actual suspend fun authorize(types: List<RecordType>): Boolean = false

    actual suspend fun read(type: RecordType): List<String> = emptyList()
}
