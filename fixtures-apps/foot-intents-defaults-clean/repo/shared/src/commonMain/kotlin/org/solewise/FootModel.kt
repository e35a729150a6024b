package org.solewise

import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow

data class FootState(
    val items: List<FootItem> = emptyList(),
    val query: String = "",
    val opened: FootItem? = null,
)

class FootModel(private val source: RecordsSource, private val memory: Memory) {
    private val mutable = MutableStateFlow(FootState(query = memory.recall()))
    val state: StateFlow<FootState> = mutable

    suspend fun send(intent: FootIntent) {
        when (intent) {
            is FootIntent.Refresh -> mutable.value = mutable.value.copy(items = source.procedures())
            is FootIntent.Search -> mutable.value = mutable.value.copy(query = intent.text)
            is FootIntent.Open -> {
                mutable.value = mutable.value.copy(opened = intent.item)
                memory.remember(mutable.value.query)
            }
        }
    }
}
