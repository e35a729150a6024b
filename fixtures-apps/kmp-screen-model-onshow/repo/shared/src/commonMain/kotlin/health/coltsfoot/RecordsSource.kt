package health.coltsfoot

enum class RecordKind { ALLERGY, IMMUNIZATION, COVERAGE }

interface RecordsSource {
    fun connect(done: (Boolean) -> Unit)
    fun load(kind: RecordKind, done: (List<String>) -> Unit)
}
