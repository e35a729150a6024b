// extension functions and an extension property of the same name on two types
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import cocoapods.AppsFlyerLib.AppsFlyerLib
import kotlinx.cinterop.ExperimentalForeignApi
import platform.HealthKit.*
import platform.UIKit.UIDevice

val HKClinicalRecord.caption: String get() = "$displayName, ${FHIRResource?.identifier}"
val UIDevice.caption: String get() = "$model, $systemVersion"

fun HKHealthStore.readProcedures(onEach: (HKClinicalRecord) -> Unit) {
    val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord)!!
    requestAuthorizationToShareTypes(null, readTypes = setOf(type)) { _, _ ->
        executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, _ ->
            samples.orEmpty().filterIsInstance<HKClinicalRecord>().forEach(onEach)
        })
    }
}

fun String.asEvent(): Map<Any?, *> = mapOf("caption" to trim())

@OptIn(ExperimentalForeignApi::class)
fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) {
        AppsFlyerLib.shared().logEvent("device", withValues = UIDevice.currentDevice.caption.asEvent())
        HKHealthStore().readProcedures { record ->
            AppsFlyerLib.shared().logEvent("procedure", withValues = record.caption.asEvent()) // leak: clinical-data-to-advertising
        }
    }
}
