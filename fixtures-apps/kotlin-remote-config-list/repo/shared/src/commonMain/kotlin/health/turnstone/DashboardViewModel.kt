package health.turnstone

class DashboardViewModel(private val store: RecordStore) {
    private val config = SectionConfig()

    suspend fun load(): List<String> {
        if (!store.connect()) return emptyList()
        return config.enabledTypes().flatMap { store.read(it) }
    }
}
