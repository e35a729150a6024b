package care.bramling

class Notebook(
    private val source: ProcedureSource,
    private val pages: Pages,
    private val editor: RemoteEditor,
) {
    suspend fun open(): String {
        pages.put(Pages.STORY, source.names().joinToString("\n"))
        return pages.get(Pages.STORY)
    }

    suspend fun keepDraft(text: String) = pages.put(Pages.DRAFT, text)

    suspend fun improve(): String = editor.improve(pages.get(Pages.STORY))
}
