package health.ramsons

import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

class BillsViewModel(private val source: BillsSource) {
    private val _bills = MutableStateFlow<Bills?>(null)
    val bills: StateFlow<Bills?> = _bills.asStateFlow()

    suspend fun refresh(): Bills? = source.load().also { _bills.value = it }
}
