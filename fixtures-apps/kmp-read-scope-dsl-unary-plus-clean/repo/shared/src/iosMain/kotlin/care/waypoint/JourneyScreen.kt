package care.waypoint

class JourneyScreen {
    private val repository = JourneyRepository()

    suspend fun open(): List<String> {
        if (!repository.connect()) return emptyList()
        return repository.journey().lines
    }
}
