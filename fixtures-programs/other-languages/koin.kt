// asks: medication vitalSign | reads: medication vitalSign
// Koin: named definitions, single and factory, injected with by inject
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import org.koin.core.component.KoinComponent
import org.koin.core.component.inject
import org.koin.core.context.startKoin
import org.koin.core.qualifier.named
import org.koin.dsl.module
import platform.HealthKit.*
import platform.UIKit.UIViewController

val healthModule = module {
    single { HKHealthStore() }
    single<HKClinicalType>(named("drugs")) { HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord)!! }
    factory(named("vitals")) { HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord)!! }
    factory { RecordsReader(get()) }
}

class RecordsReader(private val store: HKHealthStore) {
    fun read(type: HKClinicalType) {
        store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
    }
}

class Records : KoinComponent {
    private val store: HKHealthStore by inject()
    private val reader by inject<RecordsReader>()
    private val drugs: HKClinicalType by inject(named("drugs"))
    private val vitals: HKClinicalType by inject(named("vitals"))

    fun load() {
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(drugs, vitals)) { granted, error ->
            listOf(drugs, vitals).forEach(reader::read)
        }
    }
}

fun MainViewController() = ComposeUIViewController(configure = { startKoin { modules(healthModule) } }) {
    LaunchedEffect(Unit) { Records().load() }
}
