package health.birch

import kotlinx.coroutines.flow.toList

class VitalsViewModel(private val source: VitalSource) {
    suspend fun names(): List<String> {
        val vitals = source.vitals().toList()
        Log.info("Read ${vitals.joinToString { it.name }}")
        return vitals.map { it.name }
    }
}
