package health.maple

import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope

class LoadTimeline(private val records: HealthRecords) {
    suspend operator fun invoke(): List<String> = coroutineScope {
        if (!records.connect(permissions)) return@coroutineScope emptyList()
        val labs = async { records.read(RecordCategory.Labs) }
        val medications = async { records.read(RecordCategory.Medications) }
        awaitAll(labs, medications).flatten()
    }

    private companion object {
        val permissions = listOf(
            RecordCategory.Labs,
            RecordCategory.Medications,
        )
    }
}
