package health.whimbrel

data class Vaccination(val name: String, val day: Double)

sealed interface VaccinationResult {
    data class Loaded(val items: List<Vaccination>) : VaccinationResult

    data object Denied : VaccinationResult

    data class Failed(val code: Long) : VaccinationResult
}
