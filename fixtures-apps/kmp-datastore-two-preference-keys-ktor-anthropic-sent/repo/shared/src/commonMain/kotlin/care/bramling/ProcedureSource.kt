package care.bramling

interface ProcedureSource {
    suspend fun names(): List<String>
}
