package health.elderfen

class KidneyViewModel {
    private val records = HealthRecords()

    suspend fun connect(): Boolean =
        records.authorize(
            listOf(
                RecordType.LAB_RESULT,
                RecordType.VITAL_SIGN,
                RecordType.MEDICATION,
            ),
        )

    suspend fun labs(): List<String> = records.read(RecordType.LAB_RESULT).sorted()

    suspend fun vitals(): List<String> = records.read(RecordType.VITAL_SIGN)

    suspend fun medications(): List<String> = records.read(RecordType.MEDICATION).distinct()
}
