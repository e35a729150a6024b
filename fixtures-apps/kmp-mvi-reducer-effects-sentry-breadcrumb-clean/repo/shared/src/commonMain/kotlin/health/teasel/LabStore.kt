package health.teasel

import io.sentry.kotlin.multiplatform.Sentry
import io.sentry.kotlin.multiplatform.protocol.Breadcrumb

class LabStore(private val source: LabSource) {
    var state = LabState()
        private set

    suspend fun send(intent: Intent) {
        val (next, effects) = LabReducer.reduce(state, intent)
        state = next
        for (effect in effects) {
            when (effect) {
                Effect.Load -> state = state.copy(labs = source.labs())
                is Effect.Trace -> Sentry.addBreadcrumb(Breadcrumb.info(effect.text))
            }
        }
    }
}
