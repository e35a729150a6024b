package health.ferrybridge

interface RecordSource {
    fun requestAccess(onResult: (Boolean) -> Unit)
    fun fetchAllergies(onResult: (List<String>) -> Unit)
    fun fetchMedications(onResult: (List<String>) -> Unit)
    fun fetchImmunizations(onResult: (List<String>) -> Unit)
}
