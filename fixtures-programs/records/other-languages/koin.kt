// Koin: two holders of one class, told apart by qualifiers
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import dev.gitlive.firebase.Firebase
import dev.gitlive.firebase.analytics.analytics
import org.koin.core.component.KoinComponent
import org.koin.core.component.get
import org.koin.core.component.inject
import org.koin.core.context.startKoin
import org.koin.core.qualifier.named
import org.koin.dsl.module
import platform.HealthKit.*

class Holder(var text: String = "")

val appModule = module {
    single { HKHealthStore() }
    single(named("chart")) { Holder() }
    single(named("draft")) { Holder("Dear team") }
}

class Home : KoinComponent {
    private val store: HKHealthStore by inject()
    private val chart: Holder by inject(named("chart"))

    fun open() {
        val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!!
        store.executeQuery(HKSampleQuery(type, null, 1u, null) { _, samples, _ ->
            chart.text = (samples?.firstOrNull() as? HKClinicalRecord)?.displayName.orEmpty()
            report()
        })
    }

    private fun report() {
        Firebase.analytics.logEvent("draft", mapOf("text" to get<Holder>(named("draft")).text))
        Firebase.analytics.logEvent("chart", mapOf("text" to get<Holder>(named("chart")).text)) // leak: clinical-data-to-third-party
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) {
        startKoin { modules(appModule) }
        Home().open()
    }
}
