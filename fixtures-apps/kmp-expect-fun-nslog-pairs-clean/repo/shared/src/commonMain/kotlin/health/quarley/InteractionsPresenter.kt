package health.quarley

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.launch

class InteractionsPresenter(
    private val source: MedicationSource,
    private val checker: InteractionChecker,
) {
    private val scope: CoroutineScope = MainScope()

    fun check(show: (List<String>) -> Unit) {
        scope.launch {
            val medications = source.medications()
            val conflicts = checker.conflicts(medications)
            for ((index, _) in conflicts.withIndex()) {
                logLine("interactions", "conflict ${index + 1} of ${conflicts.size}")
            }
            show(conflicts.map { (first, second) -> "${first.name} and ${second.name}" })
        }
    }
}
