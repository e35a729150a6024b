package care.bramling

import io.ktor.client.HttpClient
import io.ktor.client.request.header
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.client.statement.bodyAsText
import io.ktor.http.ContentType
import io.ktor.http.contentType
import kotlinx.serialization.json.JsonPrimitive

class RemoteEditor(private val client: HttpClient, private val key: String) {
    suspend fun improve(text: String): String {
        val content = JsonPrimitive(text).toString()
        val response = client.post("https://api.anthropic.com/v1/messages") {
            header("x-api-key", key)
            header("anthropic-version", "2023-06-01")
            contentType(ContentType.Application.Json)
            setBody("""{"model":"claude-haiku-4-5","max_tokens":500,"messages":[{"role":"user","content":$content}]}""")
        }
        return response.bodyAsText()
    }
}
