package health.larkspur

import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope

class Overview(private val clinical: ClinicalStore = ClinicalStore()) : SectionSource {
    override suspend fun sections(): List<Section> = coroutineScope {
        if (!clinical.connect(setOf(RecordType.CONDITION, RecordType.LAB, RecordType.PROCEDURE))) return@coroutineScope emptyList()
        awaitAll(
            async { Section("Problems", clinical.entries(RecordType.CONDITION)) },
            async { Section("Lab results", clinical.entries(RecordType.LAB)) },
            async { Section("Procedures", clinical.entries(RecordType.PROCEDURE)) },
        )
    }
}
