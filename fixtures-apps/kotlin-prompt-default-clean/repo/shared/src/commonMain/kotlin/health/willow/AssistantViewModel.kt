package health.willow

class AssistantViewModel(private val labs: LabSource, private val assistant: AssistantClient) {
    private var shown: List<Lab> = emptyList()

    suspend fun load(): List<String> {
        shown = labs.all()
        return shown.map { "${it.title} (${it.hospital})" }
    }

    suspend fun ask(question: String): String = assistant.ask(Prompt(question))
}
