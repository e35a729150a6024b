package health.coltsfoot

class CoverageScreenModel(private val records: RecordsSource) : ScreenModel("Insurance") {
    override fun onShow() {
        records.load(RecordKind.COVERAGE) { rows -> show(rows) }
    }
}
