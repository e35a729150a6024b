// Ktor with serializable bodies: Anthropic for the question about results, and for a translation of typed text
import androidx.compose.material3.Button
import androidx.compose.material3.Text
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.window.ComposeUIViewController
import io.ktor.client.HttpClient
import io.ktor.client.plugins.contentnegotiation.ContentNegotiation
import io.ktor.client.request.*
import io.ktor.http.*
import io.ktor.serialization.kotlinx.json.json
import kotlin.coroutines.resume
import kotlinx.coroutines.launch
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.serialization.Serializable
import platform.HealthKit.*

@Serializable data class Message(val role: String, val content: String)
@Serializable data class Prompt(val model: String = "claude-haiku-4-5", val max_tokens: Int = 400, val messages: List<Message>)

private const val ANTHROPIC = "https://api.anthropic.com/v1/messages"
private val client = HttpClient { install(ContentNegotiation) { json() } }
private val store = HKHealthStore()

suspend fun labs(): List<String> = suspendCancellableCoroutine { continuation ->
    val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!
    store.executeQuery(HKSampleQuery(type, null, 20u, null) { _, samples, _ ->
        continuation.resume(samples.orEmpty().filterIsInstance<HKClinicalRecord>().map { it.displayName })
    })
}

fun HttpRequestBuilder.prompt(text: String) {
    contentType(ContentType.Application.Json)
    header("anthropic-version", "2023-06-01")
    setBody(Prompt(messages = listOf(Message("user", text))))
}

suspend fun explain() {
    val results = labs().joinToString("\n")
    client.post(ANTHROPIC) { prompt("Explain these results:\n$results") } // leak: clinical-data-to-third-party
}

suspend fun translate(typed: String) {
    client.post(ANTHROPIC) { prompt("Translate into Spanish: $typed") }
}

fun MainViewController() = ComposeUIViewController {
    val scope = rememberCoroutineScope()
    Button(onClick = { scope.launch { explain() } }) { Text("Explain") }
    Button(onClick = { scope.launch { translate("Where is the pharmacy?") } }) { Text("Translate") }
}
