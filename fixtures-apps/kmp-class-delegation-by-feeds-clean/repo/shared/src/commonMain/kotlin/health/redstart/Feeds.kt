package health.redstart

interface RecordAccess {
    suspend fun ask(): Boolean
}

interface ConditionFeed {
    suspend fun conditions(): List<String>
}

interface ProcedureFeed {
    suspend fun procedures(): List<String>
}
