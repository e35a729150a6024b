package health.dipper

import io.sentry.kotlin.multiplatform.Sentry
import kotlinx.coroutines.MainScope

class AppGraph(source: RecordsSource) {
    private val scope = MainScope()
    private val repository = RecordsRepository(source)
    private val badge = ObserveBadge(repository)
    private val headline = ObserveHeadline(repository)
    private val reporter = ProgressReporter(badge)

    val header = HeaderViewModel(headline, badge)

    fun startReporting() {
        Sentry.init { it.dsn = "https://key@o4.ingest.sentry.io/4" }
        reporter.start(scope)
    }

    suspend fun refresh(): List<String> = repository.refresh()
}
