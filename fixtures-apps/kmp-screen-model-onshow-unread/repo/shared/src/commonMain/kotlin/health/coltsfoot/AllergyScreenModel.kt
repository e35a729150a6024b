package health.coltsfoot

class AllergyScreenModel(private val records: RecordsSource) : ScreenModel("Allergies") {
    override fun onShow() {
        records.load(RecordKind.ALLERGY) { rows -> show(rows) }
    }
}
