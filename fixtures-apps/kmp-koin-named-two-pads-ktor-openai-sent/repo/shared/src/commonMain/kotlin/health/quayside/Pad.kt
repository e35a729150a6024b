package health.quayside

/** Lines of text, in memory only. */
class Pad {
    private val lines = mutableListOf<String>()

    fun write(line: String) {
        lines += line
    }

    fun text(): String = lines.joinToString("\n")
}
