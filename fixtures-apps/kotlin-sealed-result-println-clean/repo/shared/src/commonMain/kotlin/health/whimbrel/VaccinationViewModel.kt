package health.whimbrel

class VaccinationViewModel(private val repository: VaccinationRepository) {
    suspend fun refresh(): List<Vaccination> = when (val result = repository.load()) {
        is VaccinationResult.Loaded -> {
            println("Vaccinations loaded: ${result.items.size}")
            result.items.sortedByDescending { it.day }
        }
        VaccinationResult.Denied -> emptyList()
        is VaccinationResult.Failed -> {
            println("Vaccinations failed with code ${result.code}")
            emptyList()
        }
    }
}
