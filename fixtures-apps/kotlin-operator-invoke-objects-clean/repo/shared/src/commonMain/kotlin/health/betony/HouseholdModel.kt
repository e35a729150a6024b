package health.betony

import kotlinx.coroutines.MainScope
import kotlinx.coroutines.launch

class HouseholdModel(private val load: LoadHousehold) {
    private val scope = MainScope()

    fun start(show: (Household) -> Unit) {
        scope.launch { load()?.let(show) }
    }
}
