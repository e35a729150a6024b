package health.rookwood

sealed class VisitIntent {
    data object Connect : VisitIntent()
    data object OpenConditions : VisitIntent()
    data object OpenLabs : VisitIntent()
    data object OpenProcedures : VisitIntent()
}
