package health.coltsfoot

class CoverageScreenModel(private val records: RecordsSource) : ScreenModel("Insurance") {
    override fun onResume() {
        records.load(RecordKind.COVERAGE) { rows -> show(rows) }
    }
}
