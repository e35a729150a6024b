package health.cedar

class CardViewModel(private val store: ClinicalStore) {
    suspend fun lines(): List<String> {
        if (!store.authorize(ClinicalKind.ALLERGY, ClinicalKind.VITAL_SIGN)) return emptyList()
        val entries = buildList {
            addAll(store.read())
            addAll(store.read(ClinicalKind.VITAL_SIGN, limit = 20))
            addAll(store.read(ClinicalKind.COVERAGE))
        }
        return entries.map { it.title }
    }
}
