package health.whimbrel

interface VaccinationRepository {
    suspend fun load(): VaccinationResult
}
