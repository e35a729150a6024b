package health.yarrow

import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update

data class ConditionsState(
    val conditions: List<Condition> = emptyList(),
    val selected: Condition? = null,
)

class ConditionsPresenter(
    private val gateway: ConditionsGateway,
    private val diagnostics: Diagnostics,
) {
    private val mutableState = MutableStateFlow(ConditionsState())
    val state: StateFlow<ConditionsState> = mutableState.asStateFlow()

    fun start(onChange: (ConditionsState) -> Unit) {
        gateway.load { conditions ->
            mutableState.update { it.copy(conditions = conditions) }
            diagnostics.note("conditions", conditions.size.toString())
            onChange(state.value)
        }
    }

    fun select(condition: Condition, onChange: (ConditionsState) -> Unit) {
        mutableState.update { it.copy(selected = condition) }
        diagnostics.note("screen", condition.name)
        onChange(state.value)
    }
}
