// a repository with a cache map and a sealed result, whose two branches set crash keys
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import dev.gitlive.firebase.Firebase
import dev.gitlive.firebase.crashlytics.crashlytics
import platform.HealthKit.*

sealed interface Outcome {
    data class Loaded(val titles: List<String>) : Outcome
    data class Refused(val reason: String) : Outcome
}

class Repository(private val store: HKHealthStore) {
    private val cache = mutableMapOf<String, List<String>>()

    fun load(key: String, type: HKClinicalType, done: (Outcome) -> Unit) {
        cache[key]?.let { return done(Outcome.Loaded(it)) }
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(type)) { granted, _ ->
            if (!granted) return@requestAuthorizationToShareTypes done(Outcome.Refused("not granted"))
            store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, _ ->
                cache[key] = samples.orEmpty().filterIsInstance<HKClinicalRecord>().map { it.displayName }
                done(Outcome.Loaded(cache.getValue(key)))
            })
        }
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) {
        val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!
        Repository(HKHealthStore()).load("allergies", type) { outcome ->
            when (outcome) {
                is Outcome.Refused -> Firebase.crashlytics.setCustomKey("refused", outcome.reason)
                is Outcome.Loaded -> Firebase.crashlytics.setCustomKey("loaded", outcome.titles.joinToString()) // leak: clinical-data-to-third-party
            }
        }
    }
}
