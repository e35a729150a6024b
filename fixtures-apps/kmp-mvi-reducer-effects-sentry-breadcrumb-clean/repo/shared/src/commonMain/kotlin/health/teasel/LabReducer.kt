package health.teasel

object LabReducer {
    fun reduce(state: LabState, intent: Intent): Pair<LabState, List<Effect>> = when (intent) {
        Intent.Opened -> state to listOf(Effect.Load, Effect.Trace("opened"))
        is Intent.Picked -> {
            val lab = state.labs[intent.index]
            state.copy(picked = lab) to listOf(Effect.Trace("picked ${intent.index}"))
        }
    }
}
