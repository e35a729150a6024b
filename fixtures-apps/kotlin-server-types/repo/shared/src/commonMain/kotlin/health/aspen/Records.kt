package health.aspen

interface Records {
    suspend fun connect(identifiers: List<String>): Boolean
    suspend fun read(identifier: String): List<String>
}
