package health.linnet

data class CampSheet(val child: String, val lines: List<String>) {
    val isEmpty: Boolean get() = lines.isEmpty()
}
