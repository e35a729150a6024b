package app.spindle

interface Page {
    val title: String
    suspend operator fun invoke(): List<String>
}

class BabyBook(private val open: suspend () -> Boolean, private val pages: List<Page>) {
    suspend fun build(): Map<String, List<String>> {
        if (!open()) return emptyMap()
        return pages.associate { page -> page.title to page() }
    }
}
