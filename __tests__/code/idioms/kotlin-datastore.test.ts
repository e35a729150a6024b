/** Entries of a DataStore of Kotlin: each by its key, which a call makes of a text, and by the store that it is in. */
import { eachApart } from './each-apart.ts';
import { KOTLIN } from './kotlin.ts';

const HEAD = 'import androidx.datastore.core.DataStore\nimport androidx.datastore.preferences.core.*\n';
const KEYS = 'val FIRST = stringPreferencesKey("first")\nval SECOND = stringPreferencesKey("second")\n';

eachApart('Kotlin', KOTLIN, [
  [
    'two keys of a class',
    (make, use, told) =>
      `${HEAD}class Pages(private val store: DataStore<Preferences>) { suspend fun put(page: Preferences.Key<String>, text: String) { store.edit { it[page] = text } }\n suspend fun get(page: Preferences.Key<String>): String = store.data.first()[page].orEmpty()\n companion object { ${KEYS} } }\nclass Model(val pages: Pages) { suspend fun go() { pages.put(Pages.FIRST, ${make})\n pages.put(Pages.SECOND, "typed")\n ${use(`pages.get(Pages.${told.toUpperCase()})`)} } }`,
  ],
  [
    'two keys at the top of a file',
    (make, use, told) =>
      `${HEAD}${KEYS}class Model(val store: DataStore<Preferences>) { suspend fun go() { store.edit { kept -> kept[FIRST] = ${make}\n kept[SECOND] = "typed" }\n ${use(`store.data.first()[${told.toUpperCase()}] ?: ""`)} } }`,
  ],
  [
    'keys that are made where they are used',
    (make, use, told) =>
      `${HEAD}class Model(val store: DataStore<Preferences>) { suspend fun go() { store.edit { it[stringPreferencesKey("first")] = ${make} }\n store.edit { it[stringPreferencesKey("second")] = "typed" }\n ${use(`store.data.first()[stringPreferencesKey("${told}")] ?: ""`)} } }`,
  ],
  [
    'by a flow of one key',
    (make, use, told) =>
      `${HEAD}class Pages(private val store: DataStore<Preferences>) { private val first = stringPreferencesKey("first")\n private val second = stringPreferencesKey("second")\n val firstText: Flow<String> = store.data.map { it[first] ?: "" }\n val secondText: Flow<String> = store.data.map { prefs -> prefs[second] ?: "" }\n suspend fun put(text: String, other: String) { store.edit { it[first] = text\n it[second] = other } } }\nclass Model(val pages: Pages) { suspend fun go() { pages.put(${make}, "typed")\n pages.${told}Text.collect { text -> ${use('text')} } } }`,
  ],
  [
    'by a copy that is changed',
    (make, use, told) =>
      `${HEAD}${KEYS}class Model(val store: DataStore<Preferences>) { suspend fun go() { store.updateData { val kept = it.toMutablePreferences()\n kept[FIRST] = ${make}\n kept[SECOND] = "typed"\n kept }\n ${use(`store.data.first().get(${told.toUpperCase()}) ?: ""`)} } }`,
  ],
  [
    'by what is changed besides',
    (make, use, told) =>
      `${HEAD}${KEYS}class Model(val store: DataStore<Preferences>) { suspend fun go() { store.updateData { it.toMutablePreferences().also { kept -> kept.set(FIRST, ${make})\n kept[SECOND] = "typed" } }\n ${use(`store.data.first().get(${told.toUpperCase()}) ?: ""`)} } }`,
  ],
  [
    'two stores of one class',
    (make, use, told) =>
      `${HEAD}class Page(private val store: DataStore<Preferences>) { private val key = stringPreferencesKey("text")\n suspend fun put(text: String) { store.edit { it[key] = text } }\n suspend fun get(): String = store.data.map { it[key] ?: "" }.first() }\nclass Model { val first = Page(PreferenceDataStoreFactory.createWithPath { "a/first.preferences_pb".toPath() })\n val second = Page(PreferenceDataStoreFactory.createWithPath { "a/second.preferences_pb".toPath() })\n suspend fun go() { first.put(${make})\n second.put("typed")\n ${use(`${told}.get()`)} } }`,
  ],
]);
