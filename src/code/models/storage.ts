/**
 * Where apps keep things and get them back: a store is a place by name. What is put there under a key, or as a model, comes
 * out again by the same key or model, wherever in the app that is. All languages ask here; another store is another row.
 *
 * `puts` and `gets` are the calls, written with what their arguments are:
 * - `PAIRS` is a list, or an object, of keys with what is kept under each, `KEYS` a list of keys, for which as many pairs come
 *   out, and `NAMES` one for which an object does;
 * - `TABLE` is a table of keys with what is kept under each, and `ALL` behind a call says that one comes out;
 * - `BOTH` behind a call says that what is kept comes out with the function that keeps another, as of a hook;
 * - `KEY` names the place, `VALUE` is kept there, `.part` is kept as that part of it (`.part.of` as one in another), `MODEL` is kept under its own type;
 * - `OF` tells the type that is asked for: `Reading.self`, `FetchDescriptor<Reading>()`, or the type that the place wants;
 * - `HEARD` is a function that is given what is put there, now or later, `MADE` one whose result is put there, and
 *   `SELECTOR` a method of the first argument;
 * - `OUT` is filled with what comes out, and a function that `f = AT` sets is given the place itself;
 * - `LIKE` is one of several stores, or says which: a configuration that is told where the store is;
 * - `ALONE` says, where it is true, that it is a store of its own;
 * - `ID` is what identifies an object;
 * - `IN` is which of several stores it is kept in;
 * - `ANY.f(…)` is called on whatever there is: nobody else gives such a name to anything.
 * - `OF.f(…)` is called on a box of the model, `TYPE.f(…)` is called on the model's type, `SELF.f(…)` on what is kept, `AT.f(…)` on what the place is called by (a box,
 *   a file), `f() OF` is told the type in angles, `[KEY]` is a subscript, `f = KEY` sets a property, and what has no brackets is a property.
 * Arguments that are not written may be there all the same.
 */

export interface Store {
  /** For people. Rows of one name share their places. */
  readonly name: string;
  /** Types that the calls are on, or their chain began with. */
  readonly types?: readonly string[];
  /** Modules, or packages, of which the file imports one. */
  readonly modules?: readonly string[];
  /** How the names of the files end that this is for. */
  readonly ending?: string;
  /** Calls that give a place by its name, which may be handed on to whoever uses it. */
  readonly opens?: readonly string[];
  /** Calls that give one of several stores by its name: a key is another place in each. Without a key the call is named by
   *  all that it is given, as a file is. */
  readonly boxes?: readonly string[];
  /** The one place that all of its calls mean, which are told no key. */
  readonly place?: string;
  readonly puts: readonly string[];
  readonly gets: readonly string[];
  /** Property wrappers of Swift that keep what the property is set to, under the key or the type they are for. */
  readonly wrappers?: readonly string[];
  /** The type of what says which of several stores is meant. */
  readonly configuration?: string;
  /** The type of what comes out, where it is always the same. */
  readonly gives?: string;
  /** Where the fact comes from. */
  readonly from: string;
}

/** Events by their names, whoever sends them. */
export const EVENTS = 'events';
/** Files by their names, whoever writes and reads them. */
export const FILES = 'a file';
/** What stands before the name of a store and of a place in it, where that is a value. */
export const OPENED = '\0opened ';
/** Tables by their names, whatever keeps them. */
export const TABLES = 'a database';
/** Of which each has tables of its own. */
export const DATABASES = 'GRDB';
/** Tables whose rows a function fills: `records/watermelon.ts`. */
export const WATERMELON = 'WatermelonDB';
/** Tables by their names, which may be properties: `records/indexed.ts`. */
export const INDEXED = 'a table of IndexedDB';
/** Channels of Flutter by their names. */
export const CHANNELS = 'an event channel';

const APPLE = 'https://developer.apple.com/documentation';

const FOR_KEY = ['set(VALUE, forKey: KEY)', 'setValue(VALUE, forKey: KEY)', 'setObject(VALUE, forKey: KEY)'];
const BY_KEY = words(`object string array stringArray dictionary data value url integer double float bool objectForKey
  stringForKey arrayForKey stringArrayForKey dictionaryForKey dataForKey valueForKey URLForKey longLong`).flatMap(
  (name) => (name.endsWith('ForKey') ? [`${name}(KEY)`] : [`${name}(forKey: KEY)`]),
);

const APPLE_STORES: readonly Store[] = [
  {
    name: 'UserDefaults',
    types: ['UserDefaults', 'NSUserDefaults'],
    boxes: [
      'init(suiteName: KEY)',
      'initWithSuiteName(KEY)',
      'standard',
      'standardUserDefaults',
      'standardUserDefaults()',
    ],
    puts: [...FOR_KEY, 'setURL(VALUE, forKey: KEY)', '[KEY]'],
    gets: [...BY_KEY, '[KEY]'],
    wrappers: ['@AppStorage', '@Default'],
    from: `${APPLE}/foundation/userdefaults`,
  },
  {
    name: 'UserDefaults',
    types: ['Defaults'],
    modules: ['Defaults'],
    puts: ['[KEY]'],
    gets: ['[KEY]', 'updates(KEY)', 'publisher(KEY)', 'observe(KEY, HEARD)'],
    from: 'https://github.com/sindresorhus/Defaults',
  },
  {
    name: 'the scene',
    puts: [],
    gets: [],
    wrappers: ['@SceneStorage'],
    from: `${APPLE}/swiftui/scenestorage`,
  },
  {
    name: 'the iCloud key-value store',
    types: ['NSUbiquitousKeyValueStore'],
    puts: [...FOR_KEY, 'setString(VALUE, forKey: KEY)', 'setData(VALUE, forKey: KEY)', '[KEY]'],
    gets: [...BY_KEY, '[KEY]'],
    from: `${APPLE}/foundation/nsubiquitouskeyvaluestore`,
  },
  {
    name: FILES,
    types: words('Data String Array Dictionary NSData NSString NSArray NSDictionary FileManager NSFileManager'),
    puts: [
      ...['write(to: KEY)', 'writeToFile(KEY)', 'writeToURL(KEY)', 'write(toFile: KEY)'].map((it) => `SELF.${it}`),
      'createFile(atPath: KEY, contents: VALUE)',
      'createFileAtPath(KEY, contents: VALUE)',
    ],
    gets: [
      'init(contentsOf: KEY)',
      'init(contentsOfFile: KEY)',
      'contents(atPath: KEY)',
      'contentsAtPath(KEY)',
      ...words('dataWithContentsOfURL dataWithContentsOfFile initWithContentsOfURL initWithContentsOfFile').map(
        (name) => `${name}(KEY)`,
      ),
      ...['string', 'array', 'dictionary'].flatMap((it) => [
        `${it}WithContentsOfFile(KEY)`,
        `${it}WithContentsOfURL(KEY)`,
      ]),
    ],
    from: `${APPLE}/foundation/data/write(to:options:)`,
  },
  {
    name: FILES,
    types: ['NSKeyedArchiver', 'NSKeyedUnarchiver'],
    puts: ['archiveRootObject(VALUE, toFile: KEY)'],
    gets: ['unarchiveObject(withFile: KEY)', 'unarchiveObjectWithFile(KEY)'],
    from: `${APPLE}/foundation/nskeyedarchiver/archiverootobject(_:tofile:)`,
  },
  {
    name: FILES,
    types: ['FileHandle', 'NSFileHandle'],
    opens: [
      ...words('forWritingTo forReadingFrom forUpdating forWritingAtPath forReadingAtPath forUpdatingAtPath').map(
        (label) => `init(${label}: KEY)`,
      ),
      ...words('Writing Reading Updating').flatMap((does) => [
        `fileHandleFor${does}AtPath(KEY)`,
        `fileHandleFor${does}${does === 'Reading' ? 'From' : 'To'}URL(KEY)`,
      ]),
      'fileHandleForUpdatingURL(KEY)',
    ],
    puts: ['AT.write(contentsOf: VALUE)', 'AT.write(VALUE)', 'AT.writeData(VALUE)'],
    gets: [
      ...words(`readToEnd readDataToEndOfFile read readData readDataOfLength readDataToEndOfFileAndReturnError
        readDataUpToLength availableData`).map((name) => `AT.${name}()`),
      ...['AT.availableData', 'AT.bytes', 'readabilityHandler = AT'],
    ],
    from: `${APPLE}/foundation/filehandle`,
  },
  {
    name: FILES,
    types: ['OutputStream', 'NSOutputStream', 'InputStream', 'NSInputStream'],
    opens: [
      ...['init(url: KEY)', 'init(toFileAtPath: KEY)', 'init(fileAtPath: KEY)', 'initToFileAtPath(KEY)'],
      ...words('initWithURL initWithFileAtPath outputStreamToFileAtPath outputStreamWithURL').map((it) => `${it}(KEY)`),
      ...words('inputStreamWithFileAtPath inputStreamWithURL').map((it) => `${it}(KEY)`),
    ],
    puts: ['AT.write(VALUE)'],
    gets: ['AT.read(OUT)'],
    from: `${APPLE}/foundation/outputstream`,
  },
  {
    name: FILES,
    types: ['URL', 'NSURL'],
    puts: [],
    gets: ['AT.lines', 'AT.resourceBytes'],
    from: `${APPLE}/foundation/url/lines`,
  },
  {
    name: 'SwiftData',
    types: ['ModelConfiguration'],
    modules: ['SwiftData'],
    boxes: ['init(url: KEY)', 'init(KEY)', 'init(isStoredInMemoryOnly: ALONE)', 'init()'],
    puts: [],
    gets: [],
    from: `${APPLE}/swiftdata/modelconfiguration`,
  },
  {
    name: 'SwiftData',
    types: ['ModelContainer'],
    modules: ['SwiftData'],
    boxes: ['init(configurations: LIKE)', 'init()'],
    configuration: 'ModelConfiguration',
    puts: [],
    gets: [],
    from: `${APPLE}/swiftdata/modelcontainer`,
  },
  {
    name: 'SwiftData',
    types: ['ModelContext'],
    modules: ['SwiftData', 'SwiftUI'],
    boxes: ['init(LIKE)'],
    puts: ['insert(MODEL)'],
    gets: ['fetch(OF)', 'model(for: ID)', 'registeredModel(for: ID)', 'enumerate(OF, HEARD)'],
    wrappers: ['@Query'],
    from: `${APPLE}/swiftdata/modelcontext`,
  },
  {
    name: 'Core Data',
    types: ['NSManagedObjectContext'],
    modules: ['CoreData'],
    puts: ['insert(MODEL)', 'insertObject(MODEL)'],
    gets: [
      ...['fetch(OF)', 'existingObject(with: ID)', 'object(with: ID)', 'registeredObject(for: ID)'],
      ...['executeFetchRequest(OF)', 'existingObjectWithID(ID)', 'objectWithID(ID)', 'objectRegisteredForID(ID)'],
    ],
    wrappers: ['@FetchRequest', '@SectionedFetchRequest'],
    from: `${APPLE}/coredata/nsmanagedobjectcontext`,
  },
  {
    name: 'a window',
    types: ['OpenWindowAction', 'PushWindowAction', 'OpenImmersiveSpaceAction', 'WindowGroup', 'ImmersiveSpace'],
    puts: ['callAsFunction(value: MODEL)'],
    gets: ['init(for: OF, content: HEARD, defaultValue: MADE)', 'init(for: OF, content: HEARD)'],
    from: `${APPLE}/swiftui/openwindowaction`,
  },
  {
    name: 'what is dragged',
    types: ['draggable', 'dropDestination'],
    puts: ['ANY.draggable(MODEL)'],
    gets: ['ANY.dropDestination(for: OF, action: HEARD)'],
    from: `${APPLE}/swiftui/view/dropdestination(for:action:istargeted:)`,
  },
  {
    name: 'a preference',
    types: ['preference', 'onPreferenceChange'],
    puts: ['ANY.preference(key: KEY, value: VALUE)'],
    gets: ['ANY.onPreferenceChange(KEY, perform: HEARD)'],
    from: `${APPLE}/swiftui/view/onpreferencechange(_:perform:)`,
  },
  {
    name: 'navigation',
    types: ['NavigationLink', 'NavigationPath', 'NavigationStack', 'navigationDestination'],
    puts: ['init(value: MODEL)', 'append(MODEL)', 'init(path: MODEL)'],
    gets: ['ANY.navigationDestination(for: OF, destination: HEARD)'],
    from: `${APPLE}/swiftui/navigationlink`,
  },
  {
    name: 'notifications',
    types: ['NotificationCenter', 'NSNotificationCenter', 'DistributedNotificationCenter'],
    puts: [
      'post(name: KEY, object: .object, userInfo: .userInfo)',
      'postNotificationName(KEY, object: .object, userInfo: .userInfo)',
    ],
    gets: [
      ...['addObserver(forName: KEY, using: HEARD)', 'addObserver(_, selector: SELECTOR, name: KEY)'],
      ...['addObserverForName(KEY, usingBlock: HEARD)', 'publisher(for: KEY)', 'notifications(named: KEY)'],
    ],
    gives: 'Notification',
    from: `${APPLE}/foundation/notificationcenter`,
  },
  {
    name: 'messages',
    types: ['NotificationCenter'],
    puts: ['post(MODEL)'],
    gets: ['addObserver(for: OF, using: HEARD)', 'messages(for: OF)'],
    from: `${APPLE}/foundation/notificationcenter/mainactormessage`,
  },
  // one that is made is made to be posted
  {
    name: 'notifications',
    types: ['Notification', 'NSNotification'],
    puts: [
      'init(name: KEY, object: .object, userInfo: .userInfo)',
      'initWithName(KEY, object: .object, userInfo: .userInfo)',
      'notificationWithName(KEY, object: .object, userInfo: .userInfo)',
    ],
    gets: [],
    from: `${APPLE}/foundation/notification`,
  },
];

/** What native code tells JavaScript and Dart by itself. */
const NATIVE_EVENTS: readonly Store[] = [
  {
    name: EVENTS,
    puts: [
      ...words('sendEvent sendAppEvent sendDeviceEvent').flatMap((name) => [
        `ANY.${name}(withName: KEY, body: VALUE)`,
        `ANY.${name}WithName(KEY, body: VALUE)`,
      ]),
      'ANY.notifyListeners(KEY, data: VALUE)',
    ],
    gets: [],
    from: 'https://reactnative.dev/docs/legacy/native-modules-ios#sending-events-to-javascript',
  },
  {
    name: EVENTS,
    modules: ['ExpoModulesCore'],
    puts: ['ANY.sendEvent(KEY, VALUE)'],
    gets: [],
    from: 'https://docs.expo.dev/modules/module-api/#sendevent',
  },
  // who sends is handed a block: `native-events.ts`
  {
    name: CHANNELS,
    types: ['EventChannel'],
    modules: ['flutter'],
    puts: [],
    gets: ['AT.receiveBroadcastStream()'],
    from: 'https://api.flutter.dev/flutter/services/EventChannel-class.html',
  },
];

const SWIFT_STORES: readonly Store[] = [
  {
    name: 'Realm',
    types: ['Realm', 'RLMRealm', 'Configuration', 'Realm.Configuration', 'RLMRealmConfiguration'],
    modules: ['RealmSwift', 'Realm'],
    boxes: [
      ...[
        'init(fileURL: KEY)',
        'init(inMemoryIdentifier: KEY)',
        'init(configuration: LIKE)',
        'open(configuration: LIKE)',
      ],
      ...['asyncOpen(configuration: LIKE)', 'realmWithConfiguration(LIKE)', 'realmWithURL(KEY)', 'init()'],
      ...['defaultConfiguration', 'defaultConfiguration()', 'defaultRealm', 'defaultRealm()'],
      ...['fileURL = KEY', 'inMemoryIdentifier = KEY'],
    ],
    configuration: 'Realm.Configuration',
    puts: ['add(MODEL)', 'create(OF, value: VALUE)', 'addObject(MODEL)', 'addOrUpdateObject(MODEL)'],
    gets: ['objects(OF)', 'object(ofType: OF, forPrimaryKey: ID)'],
    wrappers: ['@ObservedResults'],
    from: 'https://github.com/realm/realm-swift',
  },
  {
    name: DATABASES,
    types: [
      ...['FetchableRecord', 'PersistableRecord', 'MutablePersistableRecord', 'TableRecord', 'Record'],
      ...['DatabaseQueue', 'DatabasePool'],
    ],
    modules: ['GRDB'],
    boxes: ['init(path: KEY)', 'init(named: KEY)', 'init()'],
    puts: words('insert save upsert update inserted saved').map((name) => `SELF.${name}(IN)`),
    gets: words('fetchAll fetchOne fetchSet fetchCursor find').map((name) => `TYPE.${name}(IN)`),
    from: 'https://github.com/groue/GRDB.swift',
  },
  {
    name: 'the keychain',
    types: ['Keychain'],
    modules: ['KeychainAccess'],
    boxes: ['init(service: KEY)'],
    puts: ['set(VALUE, key: KEY)', '[KEY]'],
    gets: ['get(KEY)', 'getString(KEY)', 'getData(KEY)', '[KEY]'],
    from: 'https://github.com/kishikawakatsumi/KeychainAccess',
  },
  {
    name: 'the keychain',
    types: ['KeychainSwift', 'KeychainWrapper', 'Valet', 'SecureEnclaveValet'],
    puts: [
      ...['set(VALUE, forKey: KEY)', 'setString(VALUE, forKey: KEY)', 'setObject(VALUE, forKey: KEY)'],
      ...['[KEY]'],
    ],
    gets: [...['get(KEY)', 'getData(KEY)', 'string(forKey: KEY)', 'data(forKey: KEY)', 'object(forKey: KEY)'], '[KEY]'],
    from: 'https://github.com/evgenyneu/keychain-swift',
  },
  {
    name: 'an event bus',
    types: ['SwiftEventBus'],
    modules: ['SwiftEventBus'],
    puts: ['post(KEY, sender: .object, userInfo: .userInfo)', 'postToMainThread(KEY, sender: .object)'],
    gets: ['on(_, name: KEY, handler: HEARD)', 'onMainThread(_, name: KEY, handler: HEARD)'],
    gives: 'Notification',
    from: 'https://github.com/cesarferreira/SwiftEventBus',
  },
];

const POUCH: readonly string[] = ['pouchdb', 'pouchdb-browser', 'pouchdb-core', 'pouchdb-react-native'];

const SCRIPT_STORES: readonly Store[] = [
  {
    name: 'AsyncStorage',
    modules: ['@react-native-async-storage/async-storage', '@react-native-community/async-storage'],
    puts: ['setItem(KEY, VALUE)', 'mergeItem(KEY, VALUE)'],
    gets: ['getItem(KEY)'],
    from: 'https://react-native-async-storage.github.io/async-storage/docs/api/',
  },
  {
    name: 'AsyncStorage',
    modules: ['@react-native-async-storage/async-storage', '@react-native-community/async-storage'],
    puts: ['multiSet(PAIRS)', 'multiMerge(PAIRS)', 'setMany(PAIRS)'],
    gets: ['multiGet(KEYS)', 'getMany(NAMES)'],
    from: 'https://react-native-async-storage.github.io/async-storage/docs/api/',
  },
  {
    name: 'the store of Expo SQLite',
    modules: ['expo-sqlite/kv-store'],
    puts: words('setItem setItemAsync setItemSync mergeItem mergeItemAsync').map((name) => `${name}(KEY, VALUE)`),
    gets: words('getItem getItemAsync getItemSync').map((name) => `${name}(KEY)`),
    from: 'https://docs.expo.dev/versions/latest/sdk/sqlite/',
  },
  {
    name: WATERMELON,
    types: ['.query(', '.find(', '.observe', 'findAndObserve'],
    modules: ['@nozbe/watermelondb'],
    puts: [],
    gets: [],
    from: 'https://watermelondb.dev/docs/CRUD',
  },
  {
    name: INDEXED,
    modules: ['dexie'],
    boxes: ['table(KEY)'],
    puts: [],
    gets: [],
    from: 'https://dexie.org/docs/Dexie/Dexie.table()',
  },
  {
    name: INDEXED,
    types: [
      '.toArray(',
      '.getAll(',
      '.get(',
      '.bulkGet(',
      '.where(',
      '.orderBy(',
      '.toCollection(',
      '.filter(',
      '.each(',
    ],
    modules: ['dexie'],
    puts: [],
    gets: [],
    from: 'https://dexie.org/docs/Table/Table',
  },
  {
    name: INDEXED,
    modules: ['idb'],
    boxes: ['transaction(KEY)', 'objectStore(KEY)'],
    puts: ['put(KEY, VALUE)', 'add(KEY, VALUE)'],
    gets: words('get getAll getFromIndex getAllFromIndex').map((name) => `${name}(KEY)`),
    from: 'https://github.com/jakearchibald/idb',
  },
  // without a package
  {
    name: INDEXED,
    modules: ['indexedDB'],
    boxes: ['objectStore(KEY)'],
    puts: [],
    gets: [],
    from: 'https://developer.mozilla.org/docs/Web/API/IDBObjectStore',
  },
  {
    name: 'PouchDB',
    modules: POUCH,
    boxes: ['(KEY)'],
    place: 'a document',
    puts: words('put post bulkDocs').map((name) => `${name}(VALUE)`),
    gets: ['get(_)'],
    from: 'https://pouchdb.com/api.html',
  },
  {
    name: 'PouchDB',
    modules: POUCH,
    place: 'all documents',
    puts: words('put post bulkDocs').map((name) => `${name}(.rows.doc)`),
    gets: ['allDocs()'],
    from: 'https://pouchdb.com/api.html#batch_fetch',
  },
  {
    name: 'localForage',
    modules: ['localforage'],
    boxes: ['createInstance({ storeName: KEY })', 'createInstance({ name: KEY })'],
    puts: ['setItem(KEY, VALUE)'],
    gets: ['getItem(KEY)'],
    from: 'https://localforage.github.io/localForage/',
  },
  {
    name: 'Ionic Storage',
    modules: ['@ionic/storage', '@ionic/storage-angular'],
    boxes: ['Storage({ name: KEY })'],
    puts: ['set(KEY, VALUE)'],
    gets: ['get(KEY)'],
    from: 'https://github.com/ionic-team/ionic-storage',
  },
  {
    name: 'MMKV',
    modules: ['react-native-mmkv'],
    boxes: ['MMKV({ id: KEY })', 'createMMKV({ id: KEY })'],
    puts: ['set(KEY, VALUE)'],
    gets: [
      ...words('getString getNumber getBoolean getBuffer').map((name) => `${name}(KEY)`),
      ...words('useMMKVString useMMKVNumber useMMKVObject useMMKVBuffer').map((name) => `${name}(KEY) BOTH`),
    ],
    from: 'https://github.com/mrousavy/react-native-mmkv',
  },
  {
    name: 'MMKV',
    modules: ['react-native-mmkv-storage'],
    boxes: ['withInstanceID(KEY)'],
    puts: words('setString setMap setArray setStringAsync setMapAsync').map((name) => `${name}(KEY, VALUE)`),
    gets: words('getString getMap getArray getStringAsync getMapAsync').map((name) => `${name}(KEY)`),
    from: 'https://github.com/ammarahm-ed/react-native-mmkv-storage',
  },
  {
    name: 'web storage',
    modules: ['global'],
    puts: ['localStorage.setItem(KEY, VALUE)', 'sessionStorage.setItem(KEY, VALUE)'],
    gets: ['localStorage.getItem(KEY)', 'sessionStorage.getItem(KEY)'],
    from: 'https://developer.mozilla.org/docs/Web/API/Storage',
  },
  {
    name: 'the keychain',
    modules: ['expo-secure-store'],
    puts: ['setItemAsync(KEY, VALUE)', 'setItem(KEY, VALUE)'],
    gets: ['getItemAsync(KEY)', 'getItem(KEY)'],
    from: 'https://docs.expo.dev/versions/latest/sdk/securestore/',
  },
  {
    name: 'the keychain',
    modules: ['react-native-encrypted-storage', 'react-native-sensitive-info'],
    puts: ['setItem(KEY, VALUE)'],
    gets: ['getItem(KEY)'],
    from: 'https://github.com/emeraldsanto/react-native-encrypted-storage',
  },
  {
    name: 'Preferences',
    modules: ['@capacitor/preferences', '@capacitor/storage'],
    puts: ['set({ key: KEY, value: .value })'],
    gets: ['get({ key: KEY })'],
    from: 'https://capacitorjs.com/docs/apis/preferences',
  },
  {
    name: 'the keychain',
    modules: ['react-native-keychain'],
    puts: ['setGenericPassword(.username, .password, { service: KEY })'],
    gets: ['getGenericPassword({ service: KEY })'],
    from: 'https://github.com/oblador/react-native-keychain',
  },
  {
    name: 'IndexedDB',
    modules: ['idb-keyval'],
    puts: ['set(KEY, VALUE)'],
    gets: ['get(KEY)'],
    from: 'https://github.com/jakearchibald/idb-keyval',
  },
  {
    name: FILES,
    modules: ['@capacitor/filesystem'],
    puts: ['writeFile({ path: KEY, data: .data })', 'appendFile({ path: KEY, data: .data })'],
    gets: ['readFile({ path: KEY })'],
    from: 'https://capacitorjs.com/docs/apis/filesystem',
  },
  {
    name: FILES,
    modules: ['expo-file-system', 'expo-file-system/legacy', 'react-native-fs', 'react-native-blob-util'],
    puts: ['writeAsStringAsync(KEY, VALUE)', 'writeFile(KEY, VALUE)', 'appendFile(KEY, VALUE)'],
    gets: ['readAsStringAsync(KEY)', 'readFile(KEY)'],
    from: 'https://docs.expo.dev/versions/latest/sdk/filesystem/',
  },
  // `new File(Paths.document, 'labs.json')`
  {
    name: FILES,
    modules: ['expo-file-system', 'expo-file-system/next'],
    boxes: ['File(_)'],
    puts: ['AT.write(VALUE)'],
    gets: words('text textSync json bytes bytesSync base64 base64Sync').map((name) => `AT.${name}()`),
    from: 'https://docs.expo.dev/versions/latest/sdk/filesystem/',
  },
  {
    name: EVENTS,
    modules: [
      'native',
      'expo',
      'expo-modules-core',
      'react-native',
      'events',
      'eventemitter3',
      'mitt',
      'tiny-emitter',
      'react-native-event-listeners',
    ],
    puts: [
      ...['emit(KEY, VALUE)', 'DeviceEventEmitter.emit(KEY, VALUE)'],
      ...['NativeEventEmitter.emit(KEY, VALUE)', 'EventRegister.emit(KEY, VALUE)'],
    ],
    gets: [
      ...words('on once addListener addEventListener').map((name) => `${name}(KEY, HEARD)`),
      ...['DeviceEventEmitter.addListener(KEY, HEARD)', 'EventRegister.addEventListener(KEY, HEARD)'],
    ],
    from: 'https://reactnative.dev/docs/native-modules-ios#sending-events-to-javascript',
  },
  // one that is made is made to be dispatched
  {
    name: EVENTS,
    modules: ['global'],
    puts: ['CustomEvent(KEY, { detail: .detail })'],
    gets: [],
    from: 'https://developer.mozilla.org/docs/Web/API/CustomEvent',
  },
  {
    name: EVENTS,
    modules: ['global'],
    boxes: ['BroadcastChannel(KEY)'],
    place: 'message',
    puts: ['postMessage(.data)'],
    gets: ['addEventListener(KEY, HEARD)'],
    from: 'https://developer.mozilla.org/docs/Web/API/BroadcastChannel',
  },
  {
    name: EVENTS,
    types: ['EventTarget@'],
    puts: [],
    gets: ['addEventListener(KEY, HEARD)'],
    from: 'https://developer.mozilla.org/docs/Web/API/EventTarget',
  },
  // what is shown comes back with whoever opens it
  {
    name: 'a notification',
    modules: ['expo-notifications'],
    place: 'data',
    puts: [
      'scheduleNotificationAsync({ content: .notification.request.content })',
      'scheduleNotificationAsync({ content: .request.content })',
    ],
    gets: [
      ...['addNotificationResponseReceivedListener(HEARD)', 'addNotificationReceivedListener(HEARD)'],
      ...['useLastNotificationResponse()', 'getLastNotificationResponseAsync()', 'getLastNotificationResponse()'],
    ],
    from: 'https://docs.expo.dev/versions/latest/sdk/notifications/',
  },
  {
    name: 'a notification',
    modules: ['@notifee/react-native'],
    place: 'data',
    puts: ['displayNotification', 'createTriggerNotification'].flatMap((name) =>
      ['detail.notification', 'notification'].map((part) => `${name}(.${part})`),
    ),
    gets: ['onForegroundEvent(HEARD)', 'onBackgroundEvent(HEARD)', 'getInitialNotification()'],
    from: 'https://notifee.app/react-native/docs/events',
  },
  {
    name: 'a notification',
    modules: ['react-native-push-notification'],
    place: 'data',
    puts: ['localNotification', 'localNotificationSchedule'].flatMap((name) =>
      ['data', 'userInfo'].map((part) => `${name}({ userInfo: .${part} })`),
    ),
    gets: ['configure({ onNotification: HEARD })', 'popInitialNotification(HEARD)'],
    from: 'https://github.com/zo0r/react-native-push-notification',
  },
  {
    name: 'Realm',
    modules: ['realm', '@realm/react'],
    boxes: [...['({ path: KEY })', 'Realm({ path: KEY })', 'open({ path: KEY })', 'createRealmContext({ path: KEY })']],
    puts: ['create(KEY, VALUE)'],
    gets: ['objects(KEY)', 'objectForPrimaryKey(KEY)', 'useQuery(KEY)', 'useObject(KEY)'],
    from: 'https://www.mongodb.com/docs/atlas/device-sdks/sdk/react-native/',
  },
];

const DART_STORES: readonly Store[] = [
  {
    name: 'SharedPreferences',
    types: ['SharedPreferences', 'SharedPreferencesAsync', 'SharedPreferencesWithCache'],
    modules: ['shared_preferences'],
    puts: words('setString setStringList setInt setDouble').map((name) => `${name}(KEY, VALUE)`),
    gets: [...words('getString getStringList getInt getDouble get').map((name) => `${name}(KEY)`), 'getAll() ALL'],
    from: 'https://pub.dev/packages/shared_preferences',
  },
  {
    name: 'Hive',
    types: ['Hive', 'Box', 'LazyBox'],
    modules: ['hive', 'hive_flutter', 'hive_ce', 'hive_ce_flutter'],
    opens: words('box openBox lazyBox openLazyBox').map((name) => `${name}(KEY)`),
    puts: ['AT.put(KEY, VALUE)', 'AT.putAll(TABLE)', 'AT.putAt(_, VALUE)', 'AT.add(VALUE)', 'AT.formUnion(VALUE)'],
    gets: [
      ...['AT.get(KEY)', 'AT.getAt(_)', 'AT.toMap()', 'AT.values', 'AT.valuesBetween()'],
      ...['AT.watch(key: KEY)', 'AT.watch()'],
    ],
    from: 'https://pub.dev/packages/hive',
  },
  // a record is told by its store: `languages/dart/databases.ts`
  {
    name: 'sembast',
    types: ['StoreRef'],
    modules: ['sembast', 'sembast_web', 'sembast_sqflite'],
    opens: ['init(KEY)'],
    puts: ['AT.putRecord(KEY, VALUE)', 'AT.add(_, VALUE)', 'AT.addAll(_, VALUE)'],
    gets: ['AT.getRecord(KEY)', ...words('find findFirst findSync query').map((name) => `AT.${name}(_)`)],
    from: 'https://pub.dev/packages/sembast',
  },
  {
    name: 'ObjectBox',
    types: ['Box'],
    modules: ['objectbox'],
    puts: words('put putMany putAsync putAndGetAsync putQueued').map((name) => `${name}(MODEL)`),
    gets: words('get getAsync getMany getAll getAllAsync query').map((name) => `OF.${name}()`),
    from: 'https://pub.dev/packages/objectbox',
  },
  {
    name: 'the keychain',
    types: ['FlutterSecureStorage'],
    modules: ['flutter_secure_storage'],
    puts: ['write(key: KEY, value: VALUE)'],
    gets: ['read(key: KEY)', 'readAll() ALL'],
    from: 'https://pub.dev/packages/flutter_secure_storage',
  },
  {
    name: 'a notification',
    types: ['FlutterLocalNotificationsPlugin'],
    modules: ['flutter_local_notifications'],
    place: 'payload',
    puts: words('show zonedSchedule periodicallyShow periodicallyShowWithDuration').map(
      (name) => `${name}(payload: .payload)`,
    ),
    gets: [
      ...['onDidReceiveNotificationResponse', 'onDidReceiveBackgroundNotificationResponse'].map(
        (label) => `initialize(${label}: HEARD)`,
      ),
    ],
    from: 'https://pub.dev/packages/flutter_local_notifications',
  },
  {
    name: 'GetStorage',
    types: ['GetStorage'],
    modules: ['get_storage'],
    boxes: ['init(KEY)'],
    puts: ['write(KEY, VALUE)', 'writeIfNull(KEY, VALUE)'],
    gets: ['read(KEY)'],
    from: 'https://pub.dev/packages/get_storage',
  },
  {
    name: 'MMKV',
    types: ['MMKV'],
    modules: ['mmkv'],
    boxes: ['init(KEY)'],
    puts: ['encodeString(KEY, VALUE)'],
    gets: ['decodeString(KEY)'],
    from: 'https://pub.dev/packages/mmkv',
  },
  {
    name: TABLES,
    types: ['Database', 'DatabaseExecutor', 'Transaction', 'Batch'],
    modules: ['sqflite', 'sqflite_sqlcipher', 'sqflite_common_ffi'],
    puts: ['insert(KEY, VALUE)', 'update(KEY, VALUE)'],
    gets: ['query(KEY)'],
    from: 'https://pub.dev/packages/sqflite',
  },
  {
    name: FILES,
    types: ['File'],
    modules: ['dart:io'],
    opens: ['init(KEY)'],
    puts: words('writeAsString writeAsStringSync writeAsBytes').map((name) => `AT.${name}(VALUE)`),
    gets: words('readAsString readAsStringSync readAsLines readAsBytes').map((name) => `AT.${name}()`),
    from: 'https://api.dart.dev/dart-io/File-class.html',
  },
];

const BINDING_STORES: readonly Store[] = [
  {
    name: 'Preferences',
    types: ['Preferences', 'SecureStorage'],
    // MAUI imports its namespaces for every file
    ending: '.cs',
    puts: ['Set(KEY, VALUE)', 'SetAsync(KEY, VALUE)'],
    gets: ['Get(KEY)', 'GetAsync(KEY)'],
    from: 'https://learn.microsoft.com/dotnet/maui/platform-integration/storage/preferences',
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
    puts: words(`Insert InsertAsync InsertOrReplace InsertOrReplaceAsync InsertOrIgnore InsertOrIgnoreAsync InsertAll
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
    name: 'LiteDB',
    types: ['Box', 'ILiteCollection', 'LiteCollection'],
    ending: '.cs',
    puts: words('Insert InsertBulk Upsert Update').map((name) => `${name}(MODEL)`),
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
    gets: words('ReadAllText ReadAllTextAsync ReadAllBytes ReadAllBytesAsync ReadAllLines ReadLines').map(
      (name) => `${name}(KEY)`,
    ),
    from: 'https://learn.microsoft.com/dotnet/api/system.io.file.writealltext',
  },
  {
    name: FILES,
    types: ['StreamWriter', 'StreamReader', 'FileStream', 'File'],
    ending: '.cs',
    opens: words('init Create OpenRead OpenWrite Open OpenText CreateText AppendText').map((name) => `${name}(KEY)`),
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
    types: ['Settings', 'ObservableSettings', 'NSUserDefaultsSettings'],
    modules: ['com.russhwolf.settings.Settings', 'com.russhwolf.settings.set', 'com.russhwolf.settings.get'],
    puts: ['putString(KEY, VALUE)', '[KEY]'],
    gets: ['getString(KEY)', 'getStringOrNull(KEY)', 'objectForKey(KEY)', '[KEY]'],
    from: 'https://github.com/russhwolf/multiplatform-settings',
  },
];

export const STORES: readonly Store[] = [
  ...APPLE_STORES,
  ...NATIVE_EVENTS,
  ...SWIFT_STORES,
  ...SCRIPT_STORES,
  ...DART_STORES,
  ...BINDING_STORES,
];

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}
