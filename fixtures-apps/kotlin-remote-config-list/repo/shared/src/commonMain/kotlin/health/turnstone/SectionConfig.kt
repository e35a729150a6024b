package health.turnstone

import dev.gitlive.firebase.Firebase
import dev.gitlive.firebase.remoteconfig.get
import dev.gitlive.firebase.remoteconfig.remoteConfig

class SectionConfig {
    suspend fun enabledTypes(): List<String> {
        val config = Firebase.remoteConfig
        config.fetchAndActivate()
        return config.get<String>("record_types").split(",").filter { it.isNotBlank() }
    }
}
