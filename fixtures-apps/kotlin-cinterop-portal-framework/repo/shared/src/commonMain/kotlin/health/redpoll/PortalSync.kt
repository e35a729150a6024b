package health.redpoll

interface PortalSync {
    suspend fun run(patient: String): Int
}
