package care.bramling

import androidx.datastore.core.DataStore
import androidx.datastore.preferences.core.Preferences
import androidx.datastore.preferences.core.edit
import androidx.datastore.preferences.core.stringPreferencesKey
import kotlinx.coroutines.flow.first

/** Texts that are kept from one start to the next. */
class Pages(private val dataStore: DataStore<Preferences>) {
    suspend fun put(page: Preferences.Key<String>, text: String) {
        dataStore.edit { it[page] = text }
    }

    suspend fun get(page: Preferences.Key<String>): String = dataStore.data.first()[page].orEmpty()

    companion object {
        val STORY = stringPreferencesKey("story")
        val DRAFT = stringPreferencesKey("draft")
    }
}
