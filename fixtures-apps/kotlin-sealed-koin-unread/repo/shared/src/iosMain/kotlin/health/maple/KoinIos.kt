package health.maple

import org.koin.core.context.startKoin
import org.koin.dsl.module
import org.koin.mp.KoinPlatform

private val healthModule = module {
    single<HealthRecords> { AppleHealthRecords() }
}

fun startMapleKoin() {
    startKoin { modules(timelineModule, healthModule) }
}

fun timelineViewModel(): TimelineViewModel = KoinPlatform.getKoin().get()
