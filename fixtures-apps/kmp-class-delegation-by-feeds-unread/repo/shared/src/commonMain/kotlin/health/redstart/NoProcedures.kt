package health.redstart

/** Stands in where there is no source of procedures, as in previews. */
object NoProcedures : ProcedureFeed {
    override suspend fun procedures(): List<String> = emptyList()
}
