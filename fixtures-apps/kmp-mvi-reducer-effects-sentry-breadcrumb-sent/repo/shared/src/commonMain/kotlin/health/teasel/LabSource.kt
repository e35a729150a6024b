package health.teasel

data class Lab(val title: String, val day: Double)

interface LabSource {
    suspend fun labs(): List<Lab>
}
