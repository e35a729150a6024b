package health.rookwood

interface VisitRecords {
    suspend fun connect(): Boolean
    suspend fun conditions(): List<String>
    suspend fun labs(): List<String>
    suspend fun procedures(): List<String>
}
