package health.ramsons

import org.koin.core.component.KoinComponent
import org.koin.core.component.get
import org.koin.core.context.startKoin
import org.koin.core.qualifier.named
import org.koin.dsl.module
import platform.HealthKit.HKClinicalTypeIdentifierCoverageRecord
import platform.HealthKit.HKClinicalTypeIdentifierLabResultRecord
import platform.HealthKit.HKHealthStore

private val healthModule = module {
    single { HKHealthStore() }
    single(named("labs")) { Shelf(HKClinicalTypeIdentifierLabResultRecord) }
    single(named("insurance")) { Shelf(HKClinicalTypeIdentifierCoverageRecord) }
    single { Permission(get(), getAll<Shelf>()) }
    single<BillsSource> { ShelfBillsSource(get(), get(), labs = get(named("labs")), insurance = get(named("insurance"))) }
    factory { BillsViewModel(get()) }
}

fun startApp() {
    startKoin { modules(healthModule) }
}

object Models : KoinComponent {
    fun bills(): BillsViewModel = get()
}
