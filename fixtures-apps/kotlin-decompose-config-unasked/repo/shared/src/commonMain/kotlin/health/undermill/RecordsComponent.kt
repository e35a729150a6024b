package health.undermill

import com.arkivanov.decompose.ComponentContext

class RecordsComponent(
    context: ComponentContext,
    private val source: RecordSource,
    private val kind: RecordKind,
    val onBack: () -> Unit,
) : ComponentContext by context {
    val title: String = kind.title

    suspend fun load(): List<String> = source.titles(kind)
}
