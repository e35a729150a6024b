package health.whinchat

class Desk(private val source: PlanSource) {
    private val sheets = Sheets()
    private val mail = MakersMail(sheets)

    suspend fun open(): String {
        sheets.lay(PlanSheet(source.plans().joinToString()))
        return sheets.newest<PlanSheet>()?.text.orEmpty()
    }

    fun remark(text: String) {
        sheets.lay(RemarkSheet(text))
        mail.send()
    }
}
