// let, run, apply, also and with
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.Foundation.NSBundle
import platform.Foundation.NSUbiquitousKeyValueStore
import platform.HealthKit.*

class Mirror {
    private val cloud = NSUbiquitousKeyValueStore.defaultStore

    fun keep(record: HKClinicalRecord?) {
        NSBundle.mainBundle.bundleIdentifier?.let { cloud.setString(it, forKey = "app") }
        record?.let { cloud.setString(it.displayName, forKey = "newest") } // leak: clinical-data-in-icloud

        val stamp = StringBuilder().apply { append("kept by ").append("phone") }.toString()
        val caption = record?.run { "$displayName, ${FHIRResource?.resourceType}" }.orEmpty().also { println(it.length) }
        with(cloud) {
            setString(stamp, forKey = "stamp")
            setString(caption, forKey = "caption") // leak: clinical-data-in-icloud
        }
    }
}

fun load(store: HKHealthStore, mirror: Mirror) {
    val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)!!
    store.requestAuthorizationToShareTypes(null, readTypes = setOf(type)) { _, _ ->
        HKSampleQuery(type, null, 1u, null) { _, samples, _ ->
            mirror.keep(samples?.firstOrNull() as? HKClinicalRecord)
        }.also(store::executeQuery)
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { load(HKHealthStore(), Mirror()) }
}
