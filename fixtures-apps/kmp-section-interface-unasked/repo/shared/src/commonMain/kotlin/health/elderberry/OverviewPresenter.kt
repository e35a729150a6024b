package health.elderberry

import kotlinx.coroutines.flow.first

class OverviewPresenter(private val gateway: SectionGateway) {
    suspend fun overview(): List<String> {
        if (!gateway.unlock()) return emptyList()
        val results = gateway.entries(Section.RESULTS).first()
        val reactions = gateway.entries(Section.REACTIONS).first()
        val insurance = gateway.entries(Section.INSURANCE).first()
        return results + reactions + insurance
    }
}
