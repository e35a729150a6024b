package care.serviceberry

import io.ktor.client.HttpClient
import okio.Path.Companion.toPath

class HelpDesk(
    private val source: MedicationSource,
    private val gemini: GeminiClient,
    private val medications: Slip,
    private val question: Slip,
) {
    suspend fun refresh(): List<String> {
        if (!source.connect()) return emptyList()
        medications.write(source.names())
        return medications.read().lines()
    }

    /** Help with the app itself, in the person's own words. */
    suspend fun ask(question: String): String {
        this.question.write(listOf(question))
        return gemini.generate("Explain how to use the app. " + this.question.read())
    }
}

fun makeHelpDesk(folder: String) = HelpDesk(
    source = MedicationSource(),
    gemini = GeminiClient(HttpClient(), key = Keys.GEMINI),
    medications = Slip(folder.toPath() / "medications.txt"),
    question = Slip(folder.toPath() / "question.txt"),
)
