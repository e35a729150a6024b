// a sealed interface and when with smart casts
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import io.sentry.kotlin.multiplatform.Sentry
import io.sentry.kotlin.multiplatform.protocol.Breadcrumb
import platform.HealthKit.*

sealed interface Effect {
    data class Shown(val title: String) : Effect
    data class Pressed(val button: String) : Effect
    data object Left : Effect
}

fun handle(effect: Effect) {
    when (effect) {
        is Effect.Shown -> Sentry.addBreadcrumb(Breadcrumb.info(effect.title)) // leak: clinical-data-to-third-party
        is Effect.Pressed -> Sentry.addBreadcrumb(Breadcrumb.info(effect.button))
        Effect.Left -> Sentry.addBreadcrumb(Breadcrumb.info("left"))
    }
}

class Conditions(private val store: HKHealthStore = HKHealthStore()) {
    fun load(emit: (Effect) -> Unit) {
        emit(Effect.Pressed("load"))
        val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!!
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(type)) { granted, _ ->
            if (!granted) return@requestAuthorizationToShareTypes emit(Effect.Left)
            store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, _ ->
                for (sample in samples.orEmpty()) {
                    if (sample is HKClinicalRecord) emit(Effect.Shown(sample.displayName))
                }
            })
        }
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Conditions().load(::handle) }
}
