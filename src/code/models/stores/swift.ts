/** Stores that packages bring to Swift and Objective-C. */
import { DATABASES, SQLITE_SWIFT, type Store, words } from '../storage.ts';

export const SWIFT_STORES: readonly Store[] = [
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
    name: SQLITE_SWIFT,
    types: ['Table'],
    modules: ['SQLite'],
    opens: ['init(KEY)'],
    puts: [],
    gets: [],
    from: 'https://github.com/stephencelis/SQLite.swift',
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
    name: 'shared state',
    types: ['Shared', 'SharedReader'],
    modules: ['Sharing', 'ComposableArchitecture'],
    puts: [],
    gets: [],
    wrappers: ['@Shared', '@SharedReader'],
    from: 'https://github.com/pointfreeco/swift-sharing',
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
