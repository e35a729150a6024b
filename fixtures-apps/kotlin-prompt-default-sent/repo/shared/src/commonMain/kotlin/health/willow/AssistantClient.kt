package health.willow

import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.plugins.contentnegotiation.ContentNegotiation
import io.ktor.client.request.header
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.http.ContentType
import io.ktor.http.contentType
import io.ktor.serialization.kotlinx.json.json
import kotlinx.serialization.Serializable

@Serializable
data class Message(val role: String, val content: String)

@Serializable
data class MessagesRequest(val model: String, val messages: List<Message>, val max_tokens: Int = 1024)

@Serializable
data class MessagesResponse(val content: List<Block>) {
    @Serializable
    data class Block(val text: String)
}

class AssistantClient {
    private val http by lazy {
        HttpClient { install(ContentNegotiation) { json() } }
    }

    suspend fun ask(prompt: Prompt): String {
        val request = MessagesRequest("claude-sonnet-4-5", listOf(Message("user", prompt.text)))
        val response = http.post("https://api.anthropic.com/v1/messages") {
            header("anthropic-version", "2023-06-01")
            contentType(ContentType.Application.Json)
            setBody(request)
        }
        return response.body<MessagesResponse>().content.joinToString("") { it.text }
    }
}
