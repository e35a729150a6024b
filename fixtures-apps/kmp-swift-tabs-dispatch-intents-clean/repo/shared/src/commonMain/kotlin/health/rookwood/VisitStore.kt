package health.rookwood

class VisitStore(private val records: VisitRecords) {
    /** Handles one intent of a screen and gives back the lines to show. */
    suspend fun dispatch(intent: VisitIntent): List<String> = when (intent) {
        is VisitIntent.Connect -> if (records.connect()) listOf("Connected") else emptyList()
        is VisitIntent.OpenConditions -> records.conditions()
        is VisitIntent.OpenLabs -> records.labs()
        is VisitIntent.OpenProcedures -> records.procedures()
    }
}
