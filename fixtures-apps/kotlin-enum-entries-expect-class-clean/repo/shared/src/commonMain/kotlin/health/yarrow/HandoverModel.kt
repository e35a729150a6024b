package health.yarrow

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

data class Handover(
    val warnings: List<Line> = emptyList(),
    val history: List<Line> = emptyList(),
    val refused: Boolean = false,
)

class HandoverModel(
    private val reader: ClinicalReader = ClinicalReader(),
    private val scope: CoroutineScope = MainScope(),
) {
    private val _state = MutableStateFlow(Handover())
    val state: StateFlow<Handover> = _state.asStateFlow()

    fun start() {
        scope.launch {
            if (!reader.authorize(DentistTopic.entries)) {
                _state.update { it.copy(refused = true) }
                return@launch
            }
            val allergies = reader.lines(DentistTopic.Allergies)
            val medications = reader.lines(DentistTopic.Medications)
            _state.update { it.copy(warnings = allergies + medications) }
            val procedures = reader.lines(DentistTopic.Procedures)
            _state.update { it.copy(history = procedures) }
        }
    }

    fun observe(onChange: (Handover) -> Unit) {
        scope.launch { state.collect { onChange(it) } }
    }
}
