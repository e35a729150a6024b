package health.willow

data class Lab(val title: String, val hospital: String)

interface LabSource {
    suspend fun all(): List<Lab>
}
