package care.sorrelwick

interface ProcedureShelf {
    suspend fun titles(): List<String>
}
