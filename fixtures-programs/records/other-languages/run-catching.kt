// Result: runCatching, fold, getOrElse and onFailure
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import io.sentry.kotlin.multiplatform.Sentry
import platform.Foundation.NSBundle
import platform.HealthKit.*

class NoDocument(what: String) : Exception("no document for $what")

fun documentOf(record: HKClinicalRecord): HKFHIRResource =
    record.FHIRResource ?: throw NoDocument(record.displayName)

fun channel(): String =
    NSBundle.mainBundle.objectForInfoDictionaryKey("Channel") as? String ?: throw NoDocument("the channel")

fun check(records: List<HKClinicalRecord>) {
    runCatching { channel() }
        .onFailure { problem -> Sentry.captureMessage(problem.message.orEmpty()) }

    for (record in records) {
        runCatching { documentOf(record) }
            .onFailure { problem -> Sentry.captureMessage(problem.message.orEmpty()) } // leak: clinical-data-to-third-party
    }

    val name = runCatching { channel().lowercase() }.getOrElse { "unknown" }
    val first = runCatching { records.first() }.fold(onSuccess = { it.displayName }, onFailure = { "none" })
    Sentry.captureMessage("in $name")
    Sentry.captureMessage("first $first") // leak: clinical-data-to-third-party
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) {
        val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)!!
        HKHealthStore().executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, _ ->
            check(samples.orEmpty().filterIsInstance<HKClinicalRecord>())
        })
    }
}
