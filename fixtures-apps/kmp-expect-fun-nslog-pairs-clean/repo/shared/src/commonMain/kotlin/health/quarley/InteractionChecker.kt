package health.quarley

class InteractionChecker(private val pairs: Set<Set<String>>) {
    fun conflicts(medications: List<Medication>): List<Pair<Medication, Medication>> =
        medications.flatMapIndexed { index, first ->
            medications.drop(index + 1)
                .filter { second -> setOf(first.name, second.name) in pairs }
                .map { second -> first to second }
        }
}
