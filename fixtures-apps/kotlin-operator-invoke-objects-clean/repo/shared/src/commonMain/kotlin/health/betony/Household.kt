package health.betony

data class Household(val allergies: List<String>, val shots: List<String>, val insurance: List<String>)

fun interface LoadHousehold {
    suspend operator fun invoke(): Household?
}
