package health.quayside

interface MedicationSource {
    suspend fun names(): List<String>
}

class VisitModel(
    private val source: MedicationSource,
    private val typed: Pad,
    private val imported: Pad,
    private val assistant: Assistant,
) {
    suspend fun load(): String {
        source.names().forEach { imported.write(it) }
        return imported.text()
    }

    fun write(line: String) = typed.write(line)

    suspend fun shorten(): String = assistant.shorten()
}
