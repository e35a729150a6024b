// asks: medication vitalSign | reads: medication vitalSign
// multiplatform-settings keeps an enum's name, valueOf turns it back
// open: what is kept may be either, and no more is told
import androidx.compose.material3.*
import androidx.compose.runtime.*
import androidx.compose.ui.window.ComposeUIViewController
import com.russhwolf.settings.Settings
import com.russhwolf.settings.set
import platform.HealthKit.*

enum class Favorite(val type: HKClinicalType) {
    DRUGS(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord)!!),
    VITALS(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord)!!),
}

class Records {
    private val store = HKHealthStore()

    fun ask(types: Collection<HKClinicalType>) {
        store.requestAuthorizationToShareTypes(null, readTypes = types.toSet()) { granted, error -> println(error ?: granted) }
    }

    fun read(type: HKClinicalType) {
        store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
    }
}

class FavoriteStore(private val settings: Settings = Settings()) {
    var favorite: Favorite
        get() = Favorite.valueOf(settings.getString("favorite", Favorite.DRUGS.name))
        set(value) { settings["favorite"] = value.name }
}

fun MainViewController() = ComposeUIViewController {
    val records = remember { Records() }
    val kept = remember { FavoriteStore() }
    Button(onClick = { records.ask(Favorite.entries.map { it.type }) }) { Text("Connect") }
    for (favorite in Favorite.entries) {
        TextButton(onClick = { kept.favorite = favorite }) { Text(favorite.name) }
    }
    Button(onClick = { records.read(kept.favorite.type) }) { Text("Open favorite") }
}
