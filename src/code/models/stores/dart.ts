/** Stores of Dart. */
import { EVENTS, FILES, type Store, TABLES, words } from '../storage.ts';

export const DART_STORES: readonly Store[] = [
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
  // what a class keeps there is written by itself: `languages/dart/blocs.ts`
  {
    name: 'HydratedStorage',
    types: ['HydratedBloc', 'HydratedStorage', 'Storage'],
    modules: ['hydrated_bloc'],
    puts: ['write(KEY, VALUE)'],
    gets: ['read(KEY)'],
    from: 'https://pub.dev/packages/hydrated_bloc',
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
      (name) => `${name}(_, .title, .body, title: .title, body: .body, payload: .payload)`,
    ),
    gets: [
      ...['pendingNotificationRequests()', 'getActiveNotifications()'],
      ...['onDidReceiveNotificationResponse', 'onDidReceiveBackgroundNotificationResponse'].map(
        (label) => `initialize(${label}: HEARD)`,
      ),
    ],
    from: 'https://pub.dev/packages/flutter_local_notifications',
  },
  // what the system runs later is handed what it was planned with
  {
    name: 'a task in the background',
    types: ['Workmanager'],
    modules: ['workmanager'],
    place: 'inputData',
    puts: words('registerOneOffTask registerPeriodicTask registerProcessingTask').map(
      (name) => `${name}(_, _, inputData: VALUE)`,
    ),
    gets: ['executeTask(SECOND)'],
    from: 'https://pub.dev/packages/workmanager',
  },
  {
    name: EVENTS,
    types: ['FlutterBackgroundService', 'ServiceInstance'],
    modules: ['flutter_background_service'],
    puts: ['invoke(KEY, VALUE)'],
    gets: ['on(KEY)'],
    from: 'https://pub.dev/packages/flutter_background_service',
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
  {
    name: FILES,
    types: ['MultipartFile'],
    modules: ['http', 'dio'],
    puts: [],
    gets: ['fromPath(_, KEY)', 'fromFile(KEY)', 'fromFileSync(KEY)'],
    from: 'https://pub.dev/documentation/http/latest/http/MultipartFile/fromPath.html',
  },
];
