package health.willow

data class Prompt(val question: String, val background: String = "") {
    val text: String get() = if (background.isEmpty()) question else "$background\n\n$question"
}
