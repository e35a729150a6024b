package care.bramling

import androidx.datastore.preferences.core.PreferenceDataStoreFactory
import io.ktor.client.HttpClient
import okio.Path.Companion.toPath
import platform.Foundation.NSBundle
import platform.Foundation.NSHomeDirectory

class NotebookFactory {
    fun make(): Notebook {
        val file = NSHomeDirectory() + "/Library/Application Support/pages.preferences_pb"
        val dataStore = PreferenceDataStoreFactory.createWithPath { file.toPath() }
        val key = NSBundle.mainBundle.objectForInfoDictionaryKey("EditorKey") as? String
        return Notebook(HealthKitProcedureSource(), Pages(dataStore), RemoteEditor(HttpClient(), key.orEmpty()))
    }
}
