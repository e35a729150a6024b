package care.sorrelwick

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.launchIn
import kotlinx.coroutines.flow.onEach

class ShelfViewModel(
    private val shelf: ProcedureShelf,
    private val notes: CrashNotes,
) {
    private val scope: CoroutineScope = MainScope()
    private val tab = MutableStateFlow("shelf")
    private val _titles = MutableStateFlow(emptyList<String>())
    val titles: StateFlow<List<String>> = _titles.asStateFlow()

    fun start() {
        combine(tab, _titles) { tab, titles -> "$tab: ${titles.size}" }
            .onEach { notes.place(it) }
            .launchIn(scope)
    }

    fun show(tab: String) {
        this.tab.value = tab
    }

    suspend fun load(): List<String> {
        _titles.value = shelf.titles()
        return titles.value
    }
}
