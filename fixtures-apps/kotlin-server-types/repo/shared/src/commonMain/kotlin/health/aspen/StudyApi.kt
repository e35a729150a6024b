package health.aspen

import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.plugins.contentnegotiation.ContentNegotiation
import io.ktor.client.request.get
import io.ktor.serialization.kotlinx.json.json

class StudyApi {
    private val http by lazy {
        HttpClient { install(ContentNegotiation) { json() } }
    }

    suspend fun recordTypes(): List<String> = http.get("https://study.aspen.health/v1/record-types").body()
}
