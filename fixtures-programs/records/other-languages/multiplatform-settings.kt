// multiplatform-settings over NSUserDefaults and over the keychain, by key
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import com.russhwolf.settings.ExperimentalSettingsImplementation
import com.russhwolf.settings.KeychainSettings
import com.russhwolf.settings.NSUserDefaultsSettings
import com.russhwolf.settings.set
import dev.gitlive.firebase.Firebase
import dev.gitlive.firebase.crashlytics.crashlytics
import platform.Foundation.NSUserDefaults
import platform.HealthKit.*

@OptIn(ExperimentalSettingsImplementation::class)
class Cabinet {
    private val store = HKHealthStore()
    private val plain = NSUserDefaultsSettings(NSUserDefaults.standardUserDefaults)
    private val vault = KeychainSettings(service = "care.sallow.cabinet")

    fun load() {
        val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord)!!
        store.executeQuery(HKSampleQuery(type, null, 1u, null) { _, samples, _ ->
            val drug = (samples?.firstOrNull() as? HKClinicalRecord)?.displayName.orEmpty()
            vault["drug"] = drug
            vault["nickname"] = "Robin"
            plain.putString("sorting", "by name")
            plain.putString("heading", "Newest: $drug") // leak: clinical-data-logged
            report()
        })
    }

    private fun report() {
        Firebase.crashlytics.log("for ${vault.getString("nickname", "")}")
        Firebase.crashlytics.log("with ${vault.getString("drug", "")}") // leak: clinical-data-to-third-party
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Cabinet().load() }
}
