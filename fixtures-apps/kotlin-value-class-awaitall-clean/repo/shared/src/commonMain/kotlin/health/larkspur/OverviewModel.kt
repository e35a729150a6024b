package health.larkspur

interface SectionSource {
    suspend fun sections(): List<Section>
}

class OverviewModel(private val source: SectionSource) {
    suspend fun load(): List<Section> = source.sections().filter { it.entries.isNotEmpty() }
}
