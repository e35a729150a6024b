package health.coltsfoot

class Enrolment(private val records: RecordsSource) {
    val screens: List<ScreenModel> = listOf(
        AllergyScreenModel(records),
        ImmunizationScreenModel(records),
        CoverageScreenModel(records),
    )

    fun start(done: (Boolean) -> Unit) = records.connect(done)
}
