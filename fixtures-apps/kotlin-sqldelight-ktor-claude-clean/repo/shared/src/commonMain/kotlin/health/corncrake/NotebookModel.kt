package health.corncrake

import health.corncrake.db.Notebook
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow

class NotebookModel(
    private val notebook: Notebook,
    private val source: LabSource,
    private val explainer: Explainer,
) {
    private val _titles = MutableStateFlow(emptyList<String>())
    val titles: StateFlow<List<String>> = _titles

    suspend fun refresh() {
        source.labs().forEach { lab -> notebook.labQueries.upsert(lab.id, lab.title, lab.takenOn) }
        _titles.value = notebook.labQueries.newest(50).executeAsList().map { it.title }
    }

    suspend fun ask(question: String): String {
        val count = notebook.labQueries.countAll().executeAsOne()
        val background = "My notebook holds $count blood tests."
        return explainer.explain(listOf(Turn("user", "$background $question")))
    }
}
