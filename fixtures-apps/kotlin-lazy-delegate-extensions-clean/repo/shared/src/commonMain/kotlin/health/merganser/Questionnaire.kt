package health.merganser

data class Questionnaire(
    val illnesses: List<String>,
    val vaccinations: List<String>,
    val bloodTests: List<String>,
)

fun interface QuestionnaireFiller {
    suspend fun fill(): Questionnaire?
}
