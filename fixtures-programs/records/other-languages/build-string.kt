// buildString and joinToString, one a prompt for OpenAI
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import io.ktor.client.HttpClient
import io.ktor.client.request.*
import io.ktor.http.*
import kotlin.coroutines.resume
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.serialization.json.*
import platform.HealthKit.*

suspend fun allergies(store: HKHealthStore): List<HKClinicalRecord> = suspendCancellableCoroutine { continuation ->
    val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!
    store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, _ ->
        continuation.resume(samples.orEmpty().filterIsInstance<HKClinicalRecord>())
    })
}

suspend fun cook(client: HttpClient, records: List<HKClinicalRecord>) {
    val soup = buildString {
        append("Name a soup. ")
        append("Use at most ").append(6).append(" words.")
    }
    val menu = buildString {
        appendLine("Write a menu without")
        records.joinTo(this, separator = ", ") { it.displayName }
    }
    val url = "https://api.openai.com/v1/responses"
    client.post(url) { contentType(ContentType.Application.Json); setBody(buildJsonObject { put("input", soup) }.toString()) }
    client.post(url) { contentType(ContentType.Application.Json); setBody(buildJsonObject { put("input", menu) }.toString()) } // leak: clinical-data-to-third-party
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { cook(HttpClient(), allergies(HKHealthStore())) }
}
