package health.coltsfoot

class ImmunizationScreenModel(private val records: RecordsSource) : ScreenModel("Immunizations") {
    override fun onShow() {
        records.load(RecordKind.IMMUNIZATION) { rows -> show(rows) }
    }
}
