package health.quayside

import io.ktor.client.HttpClient
import io.ktor.client.request.bearerAuth
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.client.statement.bodyAsText
import io.ktor.http.ContentType
import io.ktor.http.contentType
import kotlinx.serialization.Serializable

@Serializable
data class Message(val role: String, val content: String)

@Serializable
data class ChatRequest(val model: String, val messages: List<Message>)

class Assistant(private val client: HttpClient, private val pad: Pad, private val key: String) {
    suspend fun shorten(): String {
        val body = ChatRequest("gpt-5-mini", listOf(Message("user", "Shorten:\n${pad.text()}")))
        return client.post("https://api.openai.com/v1/chat/completions") { bearerAuth(key); contentType(ContentType.Application.Json); setBody(body) }.bodyAsText()
    }
}
