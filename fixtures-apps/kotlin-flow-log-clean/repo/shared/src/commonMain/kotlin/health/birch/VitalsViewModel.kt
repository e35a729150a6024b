package health.birch

import kotlinx.coroutines.flow.toList

class VitalsViewModel(private val source: VitalSource) {
    suspend fun names(): List<String> {
        val vitals = source.vitals().toList()
        Log.info("Read ${vitals.size} vital signs")
        return vitals.map { it.name }
    }
}
