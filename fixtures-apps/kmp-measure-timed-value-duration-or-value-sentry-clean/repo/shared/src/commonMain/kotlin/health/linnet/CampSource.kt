package health.linnet

interface CampSource {
    suspend fun connect(): Boolean
    suspend fun allergies(): List<String>
    suspend fun immunizations(): List<String>
}
