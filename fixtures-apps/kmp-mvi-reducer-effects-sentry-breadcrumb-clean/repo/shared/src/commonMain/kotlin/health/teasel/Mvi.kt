package health.teasel

sealed interface Intent {
    data object Opened : Intent
    data class Picked(val index: Int) : Intent
}

data class LabState(val labs: List<Lab> = emptyList(), val picked: Lab? = null)

sealed interface Effect {
    data object Load : Effect
    data class Trace(val text: String) : Effect
}
