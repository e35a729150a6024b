package health.corncrake

data class Lab(val id: String, val title: String, val takenOn: Long)

interface LabSource {
    suspend fun labs(): List<Lab>
}
