package health.turnstone

interface RecordStore {
    suspend fun connect(): Boolean

    suspend fun read(identifier: String): List<String>
}
