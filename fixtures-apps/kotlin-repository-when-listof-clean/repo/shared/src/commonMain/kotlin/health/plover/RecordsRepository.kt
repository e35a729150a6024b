package health.plover

enum class Tab { LABS, PROCEDURES, INSURANCE }

interface RecordsRepository {
    suspend fun connect(): Boolean

    suspend fun load(tab: Tab): List<String>
}
