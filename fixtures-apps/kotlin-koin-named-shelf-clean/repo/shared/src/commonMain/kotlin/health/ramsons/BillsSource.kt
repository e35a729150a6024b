package health.ramsons

data class Bills(val labs: List<String>, val insurance: List<String>)

interface BillsSource {
    suspend fun load(): Bills?
}
