package health.merganser

import org.koin.core.context.startKoin
import org.koin.dsl.module
import platform.HealthKit.HKHealthStore

private val health = module {
    single { HKHealthStore() }
    single<QuestionnaireFiller> { HealthKitFiller(get()) }
}

fun filler(): QuestionnaireFiller = startKoin { modules(health) }.koin.get()
