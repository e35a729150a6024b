/** Stores of C# and Kotlin. */
import { FILES, type Store, words } from '../storage.ts';

export const BINDING_STORES: readonly Store[] = [
  {
    name: 'Preferences',
    types: ['Preferences', 'SecureStorage', 'IPreferences', 'ISecureStorage'],
    // MAUI imports its namespaces for every file
    ending: '.cs',
    puts: ['Set(KEY, VALUE)', 'SetAsync(KEY, VALUE)'],
    gets: ['Get(KEY)', 'GetAsync(KEY)'],
    from: 'https://learn.microsoft.com/dotnet/maui/platform-integration/storage/preferences',
  },
  {
    name: 'a cache in memory',
    types: ['IMemoryCache', 'MemoryCache'],
    ending: '.cs',
    puts: ['Set(KEY, VALUE)'],
    // `TryGetValue(key, out found)` is read as an entry
    gets: ['Get(KEY)', '[KEY]'],
    from: 'https://learn.microsoft.com/dotnet/core/extensions/caching',
  },
  {
    name: 'attached properties',
    types: ['BindableObject', 'VisualElement', 'Element', 'View', 'DependencyObject'],
    ending: '.cs',
    puts: ['SetValue(KEY, VALUE)'],
    gets: ['GetValue(KEY)'],
    from: 'https://learn.microsoft.com/dotnet/maui/fundamentals/attached-properties',
  },
  {
    name: 'UserDefaults',
    types: ['NSUserDefaults'],
    ending: '.cs',
    boxes: ['init(KEY)', 'StandardUserDefaults'],
    puts: ['SetString(VALUE, KEY)', 'SetURL(VALUE, KEY)', 'SetValueForKey(VALUE, KEY)', '[KEY]'],
    gets: [...words('String StringArray Array Dictionary Data Value URL').map((name) => `${name}ForKey(KEY)`), '[KEY]'],
    from: 'https://learn.microsoft.com/dotnet/api/foundation.nsuserdefaults',
  },
  {
    name: 'the iCloud key-value store',
    types: ['NSUbiquitousKeyValueStore'],
    ending: '.cs',
    puts: [...words('SetString SetArray SetDictionary SetData').map((name) => `${name}(KEY, VALUE)`), '[KEY]'],
    gets: [...words('GetString GetArray GetDictionary GetData').map((name) => `${name}(KEY)`), '[KEY]'],
    from: 'https://learn.microsoft.com/dotnet/api/foundation.nsubiquitouskeyvaluestore',
  },
  {
    name: 'SQLite',
    types: ['SQLiteConnection', 'SQLiteAsyncConnection', 'ISQLiteConnection', 'ISQLiteAsyncConnection'],
    ending: '.cs',
    puts: words(`insert InsertAsync InsertOrReplace InsertOrReplaceAsync InsertOrIgnore InsertOrIgnoreAsync InsertAll
      InsertAllAsync Update UpdateAsync UpdateAll UpdateAllAsync InsertWithChildren InsertWithChildrenAsync`).map(
      (name) => `${name}(MODEL)`,
    ),
    gets: words('Table Get GetAsync Find FindAsync Query QueryAsync GetAllWithChildren GetAllWithChildrenAsync').map(
      (name) => `${name}() OF`,
    ),
    from: 'https://github.com/praeclarum/sqlite-net',
  },
  {
    name: 'Realm',
    types: ['Realm', 'RealmConfiguration', 'InMemoryConfiguration'],
    ending: '.cs',
    boxes: ['init(KEY)', 'init()', 'GetInstance(LIKE)', 'GetInstanceAsync(LIKE)', 'GetInstance()'],
    configuration: 'RealmConfiguration',
    puts: ['append(MODEL)', 'Add(MODEL)'],
    gets: ['All() OF', 'allSatisfy() OF', 'Find() OF'],
    from: 'https://www.mongodb.com/docs/atlas/device-sdks/sdk/dotnet/',
  },
  {
    name: 'Realm',
    types: ['Realm', 'MutableRealm', 'TypedRealm', 'RealmConfiguration', 'Builder'],
    ending: '.kt',
    boxes: ['open(LIKE)', 'name(KEY)'],
    puts: ['copyToRealm(MODEL)', 'ANY.copyToRealm(MODEL)'],
    gets: ['query() OF', 'query(OF)'],
    from: 'https://www.mongodb.com/docs/atlas/device-sdks/sdk/kotlin/',
  },
  {
    name: 'LiteDB',
    types: ['Box', 'ILiteCollection', 'LiteCollection', 'LiteDatabase', 'ILiteDatabase'],
    ending: '.cs',
    boxes: ['GetCollection(KEY)'],
    // `Insert` of C# is `insert`, like that of a list
    puts: words('insert InsertBulk Upsert Update').map((name) => `${name}(MODEL)`),
    gets: words('FindAll Find FindOne FindById Query').map((name) => `OF.${name}()`),
    from: 'https://www.litedb.org/docs/collections/',
  },
  {
    name: 'MonkeyCache',
    types: ['Barrel'],
    ending: '.cs',
    puts: ['append(KEY, VALUE)'],
    gets: ['Get(KEY)'],
    from: 'https://github.com/jamesmontemagno/monkey-cache',
  },
  {
    name: 'messages',
    types: ['MessagingCenter'],
    ending: '.cs',
    puts: ['Send(_, KEY, VALUE)'],
    gets: ['Subscribe(_, KEY, HEARD)'],
    from: 'https://learn.microsoft.com/dotnet/maui/fundamentals/messagingcenter',
  },
  {
    name: FILES,
    types: ['File'],
    ending: '.cs',
    puts: words('WriteAllText WriteAllTextAsync WriteAllBytes WriteAllBytesAsync WriteAllLines AppendAllText').map(
      (name) => `${name}(KEY, VALUE)`,
    ),
    gets: words(`ReadAllText ReadAllTextAsync ReadAllBytes ReadAllBytesAsync ReadAllLines ReadLines OpenRead
      OpenText`).map((name) => `${name}(KEY)`),
    from: 'https://learn.microsoft.com/dotnet/api/system.io.file.writealltext',
  },
  {
    name: FILES,
    types: ['StreamWriter', 'StreamReader', 'FileStream', 'File'],
    ending: '.cs',
    opens: words('init Create OpenWrite Open CreateText AppendText').map((name) => `${name}(KEY)`),
    puts: words('Write WriteAsync WriteLine WriteLineAsync').map((name) => `AT.${name}(VALUE)`),
    gets: words('ReadToEnd ReadToEndAsync ReadLine ReadLineAsync').map((name) => `AT.${name}()`),
    from: 'https://learn.microsoft.com/dotnet/api/system.io.streamwriter',
  },
  {
    name: FILES,
    // `FileSystem.SYSTEM`
    types: words('FileSystem SYSTEM SystemFileSystem BufferedSink BufferedSource Sink Source RawSink RawSource'),
    modules: ['okio', 'kotlinx.io', 'kotlinx.io.files'],
    opens: words('sink source appendingSink').map((name) => `${name}(KEY)`),
    puts: words('write writeUtf8 writeUtf8Line writeString').map((name) => `AT.${name}(VALUE)`),
    gets: words(`readUtf8 readUtf8Line readUtf8LineStrict readByteArray readByteString readString readLine
      readLineStrict`).map((name) => `AT.${name}()`),
    from: 'https://square.github.io/okio/file_system/',
  },
  {
    name: 'Settings',
    types: words('Settings ObservableSettings NSUserDefaultsSettings KeychainSettings'),
    modules: ['', ...words('Settings NSUserDefaultsSettings KeychainSettings set get')].map(
      (name) => `com.russhwolf.settings.${name}`,
    ),
    puts: ['putString(KEY, VALUE)', '[KEY]'],
    gets: ['getString(KEY)', 'getStringOrNull(KEY)', 'objectForKey(KEY)', '[KEY]'],
    wrappers: ['@Settings'],
    from: 'https://github.com/russhwolf/multiplatform-settings',
  },
  {
    name: 'DataStore',
    types: words('DataStore MutablePreferences Preferences PreferenceDataStoreFactory'),
    modules: words('DataStore preferences.core.Preferences preferences.core. preferences.core.edit').map(
      (name) => `androidx.datastore.${name === 'DataStore' ? 'core.DataStore' : name}`,
    ),
    boxes: words('createWithPath create').map((name) => `${name}(KEY)`),
    puts: ['set(KEY, VALUE)', '[KEY]'],
    gets: ['get(KEY)', 'objectForKey(KEY)', '[KEY]'],
    from: 'https://developer.android.com/kotlin/multiplatform/datastore',
  },
  {
    name: 'SavedStateHandle',
    types: ['SavedStateHandle'],
    modules: ['androidx.lifecycle.SavedStateHandle'],
    puts: ['set(KEY, VALUE)', '[KEY]'],
    gets: [...words('get objectForKey getStateFlow getMutableStateFlow remove').map((name) => `${name}(KEY)`), '[KEY]'],
    from: 'https://developer.android.com/kotlin/multiplatform/viewmodel',
  },
];
