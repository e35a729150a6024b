package health.ferrybridge

class CareSheetUseCase(source: RecordSource) {
    private val records = SuspendingSource(source)

    suspend fun build(): CareSheet? {
        if (!records.requestAccess()) return null
        return CareSheet(
            allergies = records.allergies(),
            medications = records.medications(),
            immunizations = records.immunizations(),
        )
    }
}
