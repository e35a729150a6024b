package health.quayside

import io.ktor.client.HttpClient
import io.ktor.client.engine.darwin.Darwin
import io.ktor.client.plugins.contentnegotiation.ContentNegotiation
import io.ktor.serialization.kotlinx.json.json
import org.koin.core.context.startKoin
import org.koin.core.qualifier.named
import org.koin.dsl.module

val visitModule = module {
    single { HttpClient(Darwin) { install(ContentNegotiation) { json() } } }
    single(named("typed")) { Pad() }
    single(named("imported")) { Pad() }
    single<MedicationSource> { HealthMedicationSource() }
    single { Assistant(client = get(), pad = get(named("typed")), key = "set-by-server") }
    single { VisitModel(get(), typed = get(named("typed")), imported = get(named("imported")), assistant = get()) }
}

fun startVisit(): VisitModel = startKoin { modules(visitModule) }.koin.get()
