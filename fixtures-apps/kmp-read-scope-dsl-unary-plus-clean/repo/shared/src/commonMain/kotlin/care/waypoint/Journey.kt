package care.waypoint

data class Journey(
    val vaccines: List<String>,
    val diagnoses: List<String>,
    val plans: List<String>,
) {
    val lines: List<String> get() = vaccines + diagnoses + plans
}
