package health.corncrake

import app.cash.sqldelight.driver.native.NativeSqliteDriver
import health.corncrake.db.Notebook
import io.ktor.client.HttpClient
import io.ktor.client.engine.darwin.Darwin
import io.ktor.client.plugins.contentnegotiation.ContentNegotiation
import io.ktor.serialization.kotlinx.json.json
import kotlinx.serialization.json.Json

fun notebookModel(key: String): NotebookModel {
    val client = HttpClient(Darwin) {
        install(ContentNegotiation) { json(Json { ignoreUnknownKeys = true }) }
    }
    val notebook = Notebook(NativeSqliteDriver(Notebook.Schema, "notebook.db"))
    return NotebookModel(notebook, HealthKitLabSource(), Explainer(client, key))
}
