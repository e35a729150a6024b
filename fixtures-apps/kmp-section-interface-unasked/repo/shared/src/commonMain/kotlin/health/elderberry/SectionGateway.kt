package health.elderberry

import kotlinx.coroutines.flow.Flow

interface SectionGateway {
    suspend fun unlock(): Boolean
    fun entries(section: Section): Flow<List<String>>
}
