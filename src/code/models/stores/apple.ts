/** Stores of Apple’s own frameworks, and what native code tells scripts by itself. */
import { CHANNELS, EVENTS, FILES, type Store, words } from '../storage.ts';

const APPLE = 'https://developer.apple.com/documentation';

const FOR_KEY = ['set(VALUE, forKey: KEY)', 'setValue(VALUE, forKey: KEY)', 'setObject(VALUE, forKey: KEY)'];
const BY_KEY = words(`object string array stringArray dictionary data value url integer double float bool objectForKey
  stringForKey arrayForKey stringArrayForKey dictionaryForKey dataForKey valueForKey URLForKey longLong`).flatMap(
  (name) => (name.endsWith('ForKey') ? [`${name}(KEY)`] : [`${name}(forKey: KEY)`]),
);

export const APPLE_STORES: readonly Store[] = [
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
    gets: [...BY_KEY, '[KEY]', 'dictionaryRepresentation() ALL'],
    wrappers: ['@AppStorage'],
    from: `${APPLE}/foundation/userdefaults`,
  },
  {
    name: 'UserDefaults',
    types: ['Defaults'],
    modules: ['Defaults'],
    puts: ['[KEY]'],
    gets: ['[KEY]', 'updates(KEY)', 'publisher(KEY)', 'observe(KEY, HEARD)'],
    wrappers: ['@Default'],
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
      ...words('insertedObjects updatedObjects registeredObjects').map((name) => `${name} ALL`),
      ...['executeFetchRequest(OF)', 'existingObjectWithID(ID)', 'objectWithID(ID)', 'objectRegisteredForID(ID)'],
    ],
    wrappers: ['@FetchRequest', '@SectionedFetchRequest'],
    from: `${APPLE}/coredata/nsmanagedobjectcontext`,
  },
  {
    name: 'Core Data',
    types: ['NSFetchedResultsController'],
    modules: ['CoreData'],
    puts: [],
    gets: ['OF.fetchedObjects', 'OF.object(at: _)', 'OF.objectAtIndexPath(_)'],
    from: `${APPLE}/coredata/nsfetchedresultscontroller`,
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
    types: [
      ...['preference', 'anchorPreference', 'transformPreference'],
      ...['onPreferenceChange', 'overlayPreferenceValue', 'backgroundPreferenceValue'],
    ],
    puts: [
      'ANY.preference(key: KEY, value: VALUE)',
      'ANY.anchorPreference(key: KEY, value: _, transform: MADE)',
      'ANY.transformPreference(KEY, FILLED)',
    ],
    gets: [
      'ANY.onPreferenceChange(KEY, perform: HEARD)',
      ...['ANY.overlayPreferenceValue(KEY, HEARD)', 'ANY.backgroundPreferenceValue(KEY, HEARD)'],
    ],
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
export const NATIVE_EVENTS: readonly Store[] = [
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
