package care.millpond

class CheckupModel {
    private val ledger = Ledger()

    suspend fun lines(): List<String> {
        if (!ledger.open()) return emptyList()
        return context(ledger) { diagnoses() + vitals() }
    }
}
