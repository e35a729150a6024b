package app.yarrow

enum class Section { Shots, Travel }

interface ShotsSource {
    suspend fun titles(): List<String>
}

class ShotsPresenter(private val source: ShotsSource, private val resume: Resume) {
    var titles: List<String> = emptyList()
        private set

    val start: String get() = resume.place

    suspend fun load() {
        titles = source.titles()
    }

    fun opened(section: Section, index: Int) {
        println("opened row ${index + 1} of ${titles.size}")
        resume.place = section.name
    }
}
