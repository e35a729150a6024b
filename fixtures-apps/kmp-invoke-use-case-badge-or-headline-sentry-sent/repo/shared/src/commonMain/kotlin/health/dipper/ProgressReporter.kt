package health.dipper

import io.sentry.kotlin.multiplatform.Sentry
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch

/** Tells us how far people come. */
class ProgressReporter(private val observe: ObserveText) {
    fun start(scope: CoroutineScope) {
        scope.launch {
            observe().collect { text ->
                Sentry.captureMessage("progress: $text")
            }
        }
    }
}
