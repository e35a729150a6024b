// a companion object's property, overwritten with the screen's name before it is sent
// open: what is no record is taken for one
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.mutableStateOf
import androidx.compose.material3.Text
import androidx.compose.ui.window.ComposeUIViewController
import dev.gitlive.firebase.Firebase
import dev.gitlive.firebase.crashlytics.crashlytics
import platform.HealthKit.*

class Crumbs private constructor(private val place: String) {
    fun leave() {
        Firebase.crashlytics.setCustomKey("place", place)
        Firebase.crashlytics.setCustomKey("last", last)
    }

    companion object {
        var last = ""
        fun at(place: String) = Crumbs(place)
    }
}

val title = mutableStateOf("")

fun show(record: HKClinicalRecord?) {
    Crumbs.last = record?.displayName.orEmpty()
    title.value = Crumbs.last
    Crumbs.last = "vitals"
    Crumbs.at("list").leave()
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) {
        val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord)!!
        HKHealthStore().executeQuery(HKSampleQuery(type, null, 1u, null) { _, samples, _ ->
            show(samples?.firstOrNull() as? HKClinicalRecord)
        })
    }
    Text(title.value)
}
