package health.birch

import kotlinx.coroutines.flow.Flow

interface VitalSource {
    fun vitals(): Flow<Vital>
}
