// extension functions over NSUserDefaults: a last title and a last tab
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.Foundation.NSUserDefaults
import platform.HealthKit.*

private val defaults = NSUserDefaults.standardUserDefaults

fun NSUserDefaults.rememberTitle(title: String) {
    setObject(title, forKey = "last.title") // leak: clinical-data-logged
}

fun NSUserDefaults.rememberTab(tab: String) {
    setObject(tab, forKey = "last.tab")
}

class Records(private val store: HKHealthStore) {
    fun newest(identifier: String?, onFound: (HKClinicalRecord) -> Unit) {
        val type = HKObjectType.clinicalTypeForIdentifier(identifier)!!
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(type)) { _, _ ->
            store.executeQuery(HKSampleQuery(type, null, 1u, null) { _, samples, _ ->
                (samples?.firstOrNull() as? HKClinicalRecord)?.let(onFound)
            })
        }
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) {
        defaults.rememberTab("shots")
        Records(HKHealthStore()).newest(HKClinicalTypeIdentifierImmunizationRecord) { record ->
            defaults.rememberTitle(record.displayName)
        }
    }
}
