package health.linnet

import io.sentry.kotlin.multiplatform.Sentry
import kotlin.time.measureTimedValue

class MakeCampSheet(private val source: CampSource) {
    suspend fun run(child: String): CampSheet {
        if (!source.connect()) return CampSheet(child, emptyList())
        val timed = measureTimedValue { source.allergies() + source.immunizations() }
        Sentry.captureMessage("camp sheet: ${timed.duration}")
        return CampSheet(child, timed.value.sorted())
    }
}
