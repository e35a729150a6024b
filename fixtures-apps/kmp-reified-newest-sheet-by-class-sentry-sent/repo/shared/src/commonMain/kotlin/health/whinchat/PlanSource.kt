package health.whinchat

interface PlanSource {
    suspend fun plans(): List<String>
}
