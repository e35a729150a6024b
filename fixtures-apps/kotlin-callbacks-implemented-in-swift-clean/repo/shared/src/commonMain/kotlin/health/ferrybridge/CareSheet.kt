package health.ferrybridge

data class CareSheet(
    val allergies: List<String>,
    val medications: List<String>,
    val immunizations: List<String>,
)
