package care.cedar

class ChartPresenter(
    private val access: Access,
    private val sources: List<Source>,
    private val overlay: suspend () -> List<String>,
) {
    suspend fun refresh(): List<String> {
        if (!access.request()) return emptyList()
        val lines = sources.flatMap { it.load() }
        return lines + overlay()
    }
}
