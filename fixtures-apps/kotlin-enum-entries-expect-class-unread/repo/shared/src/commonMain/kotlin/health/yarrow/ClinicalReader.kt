package health.yarrow

data class Line(val id: String, val text: String)

expect class ClinicalReader() {
    suspend fun authorize(topics: List<DentistTopic>): Boolean

    suspend fun lines(topic: DentistTopic): List<Line>
}
