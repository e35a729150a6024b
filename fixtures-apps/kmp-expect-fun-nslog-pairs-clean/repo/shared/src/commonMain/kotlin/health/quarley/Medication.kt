package health.quarley

data class Medication(val id: String, val name: String)

interface MedicationSource {
    suspend fun medications(): List<Medication>
}
