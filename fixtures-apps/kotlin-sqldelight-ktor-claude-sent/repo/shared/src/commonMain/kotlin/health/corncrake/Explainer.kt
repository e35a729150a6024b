package health.corncrake

import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.header
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.http.ContentType
import io.ktor.http.contentType
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

@Serializable
data class Turn(val role: String, val content: String)

@Serializable
private data class Ask(val model: String, @SerialName("max_tokens") val maxTokens: Int, val messages: List<Turn>)

@Serializable
private data class Block(val text: String)

@Serializable
private data class Answer(val content: List<Block>)

private const val MESSAGES = "https://api.anthropic.com/v1/messages"

class Explainer(private val client: HttpClient, private val key: String) {
    suspend fun explain(turns: List<Turn>): String {
        val ask = Ask("claude-haiku-4-5", 600, turns)
        val response = client.post(MESSAGES) { header("x-api-key", key); header("anthropic-version", "2023-06-01"); contentType(ContentType.Application.Json); setBody(ask) }
        return response.body<Answer>().content.joinToString("") { it.text }
    }
}
