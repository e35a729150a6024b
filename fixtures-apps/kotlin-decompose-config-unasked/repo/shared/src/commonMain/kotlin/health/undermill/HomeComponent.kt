package health.undermill

import com.arkivanov.decompose.ComponentContext

class HomeComponent(
    context: ComponentContext,
    private val source: RecordSource,
    val onLabs: () -> Unit,
    val onMedications: () -> Unit,
    val onProcedures: () -> Unit,
) : ComponentContext by context {
    suspend fun connect(): Boolean = source.connect()
}
