package health.dunlin

import dev.gitlive.firebase.Firebase
import dev.gitlive.firebase.analytics.analytics

class AppAnalytics {
    fun event(name: String, parameters: Map<String, Any> = emptyMap()) {
        Firebase.analytics.logEvent(name, parameters)
    }
}
