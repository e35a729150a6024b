package health.dipper

import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

class RecordsRepository(private val source: RecordsSource) {
    private val state = MutableStateFlow<List<String>>(emptyList())
    val titles: StateFlow<List<String>> = state.asStateFlow()

    suspend fun refresh(): List<String> {
        if (source.connect()) state.value = source.titles()
        return state.value
    }
}
