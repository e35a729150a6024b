package health.sandpiper

data class EmergencyCard(
    val medications: List<String>,
    val allergies: List<String>,
    val conditions: List<String>,
)
