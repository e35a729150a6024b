/**
 * What is kept somewhere and comes out again is the record: a row a store, with what it comes out of by the same name, and
 * by another.
 */
import { describe, expect, test } from 'vitest';
import { factsOf } from './code.ts';

type Texts = Readonly<Record<string, string>>;

/** Code that keeps `VALUE`, and code elsewhere that gets something; `ANOTHER` in place of the key or the model. */
interface Row {
  readonly head?: string;
  readonly keeps: string;
  readonly gets: string;
  /** What it is replaced by where something else is asked for. */
  readonly other: readonly [from: string, to: string];
}

interface Language {
  readonly paths: readonly [keeps: string, gets: string];
  readonly beside: Texts;
  readonly keeps: (head: string, body: string) => string;
  readonly gets: (head: string, body: string) => string;
}

const SWIFT: Language = {
  paths: ['App/Keep.swift', 'App/Get.swift'],
  beside: {
    'App/Records.swift': `import HealthKit
final class Records {
    private let store = HKHealthStore()
    func names() async throws -> [String] {
        let type = HKClinicalType(.allergyRecord)
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await descriptor.result(for: store).map { $0.displayName }
    }
}
`,
  },
  keeps: (head, body) => `${head}
final class Keeper {
    func keep() async throws {
        let value = try await Records().names().first ?? ""
        ${body}
    }
}
`,
  gets: (head, body) => `${head}\nimport Mixpanel\n${body}\n`,
};
const track = (text: string): string => `Mixpanel.mainInstance().track(event: ${text})`;
const swiftGets = (body: string): string => `final class Getter { func get() async throws { ${body} } }`;

const MODEL =
  '@Model final class Reading { var name: String = ""\n init(name: String) { self.name = name } }\n@Model final class Setting { var name: String = ""\n init(name: String) { self.name = name } }';

const SWIFT_ROWS: Readonly<Record<string, Row>> = {
  UserDefaults: {
    keeps: 'UserDefaults.standard.set(value, forKey: "last")',
    gets: swiftGets(track('UserDefaults.standard.string(forKey: "last") ?? ""')),
    other: ['forKey: "last")', 'forKey: "theme")'],
  },
  'UserDefaults, the first of a list': {
    keeps: 'UserDefaults.standard.set([value], forKey: "last")',
    gets: swiftGets(track('UserDefaults.standard.stringArray(forKey: "last")?[0] ?? ""')),
    other: ['forKey: "last")', 'forKey: "theme")'],
  },
  'UserDefaults, by constants': {
    head: 'import Foundation\nenum Keys { static let last = "last"\n static let theme = "theme" }',
    keeps: 'let defaults = UserDefaults(suiteName: "group")!\n defaults.set(value, forKey: Keys.last)',
    gets: swiftGets(track('UserDefaults(suiteName: "group")?.string(forKey: "last") ?? ""')),
    other: ['"last")', '"theme")'],
  },
  'UserDefaults, through a helper': {
    head: 'import Foundation\nenum Cabinet {\n static func put(_ text: String, under key: String) { UserDefaults.standard.set(text, forKey: key) }\n static func text(under key: String) -> String { UserDefaults.standard.string(forKey: key) ?? "" } }',
    keeps: 'Cabinet.put(value, under: "last")',
    gets: swiftGets(track('Cabinet.text(under: "last")')),
    other: ['"last"', '"theme"'],
  },
  'UserDefaults, through helpers of helpers': {
    head: 'import Foundation\nenum Key: String { case last, theme }\nfinal class Cabinet { private let defaults = UserDefaults.standard\n func put(_ text: String, under key: Key) { keep(text, key.rawValue) }\n private func keep(_ text: String, _ key: String) { defaults.set(text, forKey: key) }\n func text(under key: Key) -> String? { defaults.string(forKey: key.rawValue) } }',
    keeps: 'Cabinet().put(value, under: .last)',
    gets: swiftGets(track('Cabinet().text(under: .last) ?? ""')),
    other: ['.last', '.theme'],
  },
  'SwiftData, through a generic store': {
    head: `import SwiftData\n${MODEL}\nfinal class Shelf { let context: ModelContext\n init(context: ModelContext) { self.context = context }\n func all<T: PersistentModel>(_ type: T.Type) throws -> [T] { try context.fetch(FetchDescriptor<T>()) } }`,
    keeps: 'context.insert(Reading(name: value))',
    gets: swiftGets(`for each in try Shelf(context: context).all(Reading.self) { ${track('each.name')} }`),
    other: ['Reading.self', 'Setting.self'],
  },
  'UserDefaults, by an enum': {
    head: 'import Foundation\nenum Key: String { case last, theme = "look" }',
    keeps: 'UserDefaults.standard.set(value, forKey: Key.last.rawValue)',
    gets: swiftGets(
      `let defaults = UserDefaults.standard\n if let text = defaults.object(forKey: Key.last.rawValue) as? String { ${track('text')} }`,
    ),
    other: ['Key.last', 'Key.theme'],
  },
  '@AppStorage': {
    head: 'import SwiftUI',
    keeps: 'UserDefaults.standard.set(value, forKey: "last")',
    gets: `struct Page: View { @AppStorage("last") private var last = ""\n var body: some View { Button("Go") { ${track('last')} } } }`,
    other: ['@AppStorage("last")', '@AppStorage("theme")'],
  },
  SwiftData: {
    head: `import SwiftData\n${MODEL}`,
    keeps: 'let context = ModelContext(container)\n context.insert(Reading(name: value))',
    gets: `import SwiftData\nfunc get(_ context: ModelContext) throws { let found = try context.fetch(FetchDescriptor<Reading>())\n for each in found { ${track('each.name')} } }`,
    other: ['<Reading>', '<Setting>'],
  },
  '@Query': {
    head: `import SwiftData\n${MODEL}`,
    keeps: 'context.insert(Reading(name: value))',
    gets: `import SwiftData\nimport SwiftUI\nstruct Page: View { @Query(sort: \\Reading.name) private var found: [Reading]\n var body: some View { List(found) { each in Button("Go") { ${track('each.name')} } } } }`,
    other: ['found: [Reading]', 'found: [Setting]'],
  },
  'Core Data, classes of Xcode’s': {
    head: 'import CoreData',
    keeps:
      'let context = container.viewContext\n let entry = Reading(context: context)\n entry.name = value\n try context.save()',
    gets: `import CoreData\nfunc get(_ context: NSManagedObjectContext) throws { let request: NSFetchRequest<Reading> = Reading.fetchRequest()\n for each in try context.fetch(request) { ${track('each.name ?? ""')} } }`,
    other: ['<Reading> = Reading', '<Setting> = Setting'],
  },
  '@FetchRequest': {
    head: 'import CoreData',
    keeps: 'let entry = Reading(context: context)\n entry.name = value',
    gets: `import CoreData\nimport SwiftUI\nstruct Page: View { @FetchRequest(sortDescriptors: []) private var found: FetchedResults<Reading>\n var body: some View { List(found) { each in Button("Go") { ${track('each.name ?? ""')} } } } }`,
    other: ['<Reading>', '<Setting>'],
  },
  'Core Data, by names': {
    head: 'import CoreData',
    keeps:
      'let entry = NSEntityDescription.insertNewObject(forEntityName: "Reading", into: context)\n entry.setValue(value, forKey: "name")',
    gets: `import CoreData\nfunc get(_ context: NSManagedObjectContext) throws { let request = NSFetchRequest<NSManagedObject>(entityName: "Reading")\n for each in try context.fetch(request) { ${track('each.value(forKey: "name") as? String ?? ""')} } }`,
    other: ['entityName: "Reading"', 'entityName: "Setting"'],
  },
  Realm: {
    head: 'import RealmSwift\nclass Reading: Object { @Persisted var name = "" }\nclass Setting: Object { @Persisted var name = "" }',
    keeps:
      'let realm = try Realm()\n let entry = Reading()\n entry.name = value\n try realm.write { realm.add(entry) }',
    gets: `import RealmSwift\n${swiftGets(`let realm = try Realm()\n for each in realm.objects(Reading.self) { ${track('each.name')} }`)}`,
    other: ['objects(Reading', 'objects(Setting'],
  },
  GRDB: {
    head: 'import GRDB\nstruct Reading: Codable, FetchableRecord, PersistableRecord { var name: String }\nstruct Setting: Codable, FetchableRecord, PersistableRecord { var name: String }',
    keeps: 'let entry = Reading(name: value)\n try await queue.write { db in try entry.insert(db) }',
    gets: `import GRDB\n${swiftGets(`let found = try await queue.read { db in try Reading.fetchAll(db) }\n for each in found { ${track('each.name')} }`)}`,
    other: ['Reading.fetchAll', 'Setting.fetchAll'],
  },
  'a file': {
    head: 'import Foundation',
    keeps:
      'let url = URL.documentsDirectory.appending(path: "records.json")\n try JSONEncoder().encode(value).write(to: url)',
    gets: swiftGets(
      `let url = URL.documentsDirectory.appending(path: "records.json")\n let data = try Data(contentsOf: url)\n let found = try JSONDecoder().decode([String].self, from: data)\n ${track('found[0]')}`,
    ),
    other: ['records.json', 'settings.json'],
  },
  'a file of a property': {
    head: 'import Foundation\nenum Files { static var records: URL { FileManager.default.urls(for: .documentDirectory, in: .userDomainMask)[0].appendingPathComponent("records.txt") }\n static let settings = URL(fileURLWithPath: "settings.txt") }',
    keeps: 'try value.write(to: Files.records, atomically: true, encoding: .utf8)',
    gets: swiftGets(`if let text = try? String(contentsOf: Files.records, encoding: .utf8) { ${track('text')} }`),
    other: ['contentsOf: Files.records', 'contentsOf: Files.settings'],
  },
  'a keychain': {
    head: 'import KeychainAccess',
    keeps: 'let keychain = Keychain(service: "app")\n keychain["last"] = value',
    gets: `import KeychainAccess\n${swiftGets(`let keychain = Keychain(service: "app")\n ${track('try keychain.get("last") ?? ""')}`)}`,
    other: ['get("last")', 'get("theme")'],
  },
  'a notification': {
    head: 'import Foundation\nextension Notification.Name { static let picked = Notification.Name("picked")\n static let closed = Notification.Name("closed") }',
    keeps: 'NotificationCenter.default.post(name: .picked, object: nil, userInfo: ["name": value])',
    gets: swiftGets(
      `NotificationCenter.default.addObserver(forName: .picked, object: nil, queue: .main) { note in ${track('note.userInfo?["name"] as? String ?? ""')} }`,
    ),
    other: ['forName: .picked', 'forName: .closed'],
  },
};

const SCRIPT: Language = {
  paths: ['src/keep.ts', 'src/get.ts'],
  beside: {
    'src/health.ts': `import { queryClinicalRecords } from '@kingstinct/react-native-healthkit';
export async function loadName() {
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', { limit: 0 });
  return records[0].displayName;
}
`,
  },
  keeps: (head, body) => `${head}
import { loadName } from './health';
export async function keep() { const value = await loadName(); ${body} }
`,
  gets: (head, body) => `${head}
import { Mixpanel } from 'mixpanel-react-native';
const mixpanel = new Mixpanel('token', true);
${body}
`,
};
const get = (body: string): string => `export async function get() { ${body} }`;

const SCRIPT_ROWS: Readonly<Record<string, Row>> = {
  AsyncStorage: {
    head: "import AsyncStorage from '@react-native-async-storage/async-storage';",
    keeps: "await AsyncStorage.setItem('last', JSON.stringify({ name: value }));",
    gets: get("const text = await AsyncStorage.getItem('last'); mixpanel.track(JSON.parse(text).name);"),
    other: ["getItem('last')", "getItem('theme')"],
  },
  MMKV: {
    head: "import { MMKV } from 'react-native-mmkv';\nconst storage = new MMKV();",
    keeps: "storage.set('last', value);",
    gets: get("const text = storage.getString('last'); mixpanel.track(text);"),
    other: ["getString('last')", "getString('theme')"],
  },
  'MMKV, by constants': {
    head: "import { MMKV } from 'react-native-mmkv';\nconst storage = new MMKV();\nconst LAST = 'last';\nconst THEME = 'theme';",
    keeps: 'storage.set(LAST, value);',
    gets: get('mixpanel.track(storage.getString(LAST));'),
    other: ['(LAST)', '(THEME)'],
  },
  localStorage: {
    keeps: "localStorage.setItem('last', value);",
    gets: get("mixpanel.track(window.localStorage.getItem('last'));"),
    other: ["getItem('last')", "getItem('theme')"],
  },
  'a secure store': {
    head: "import * as SecureStore from 'expo-secure-store';",
    keeps: "await SecureStore.setItemAsync('last', value);",
    gets: get("mixpanel.track(await SecureStore.getItemAsync('last'));"),
    other: ["Async('last')", "Async('theme')"],
  },
  Preferences: {
    head: "import { Preferences } from '@capacitor/preferences';",
    keeps: "await Preferences.set({ key: 'last', value });",
    gets: get("const { value } = await Preferences.get({ key: 'last' }); mixpanel.track(value);"),
    other: ["'last'", "'theme'"],
  },
  'a file': {
    head: "import * as FileSystem from 'expo-file-system';\nconst records = FileSystem.documentDirectory + 'records.json';\nconst settings = FileSystem.documentDirectory + 'settings.json';",
    keeps: 'await FileSystem.writeAsStringAsync(records, value);',
    gets: get('mixpanel.track(await FileSystem.readAsStringAsync(records));'),
    other: ['(records)', '(settings)'],
  },
  'an event': {
    head: "import { DeviceEventEmitter } from 'react-native';",
    keeps: "DeviceEventEmitter.emit('picked', { name: value });",
    gets: get("DeviceEventEmitter.addListener('picked', (event) => { mixpanel.track(event.name); });"),
    other: ["'picked'", "'closed'"],
  },
};

const DART: Language = {
  paths: ['lib/keep.dart', 'lib/get.dart'],
  beside: {
    'lib/health.dart': `import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

class RecordStore {
  final _records = AppleHealthClinicalRecords();

  Future<List<dynamic>> load() async {
    await _records.requestAuthorization([ClinicalType.allergy]);
    return await _records.getData(ClinicalType.allergy);
  }
}
`,
  },
  keeps: (head, body) => `${head}
import 'health.dart';
Future<void> keep() async { final records = await RecordStore().load(); final value = records.first.displayName; ${body} }
`,
  gets: (head, body) => `${head}
import 'package:mixpanel_flutter/mixpanel_flutter.dart';
late Mixpanel mixpanel;
Future<void> get() async { ${body} }
`,
};

const DART_ROWS: Readonly<Record<string, Row>> = {
  SharedPreferences: {
    head: "import 'package:shared_preferences/shared_preferences.dart';",
    keeps: "final prefs = await SharedPreferences.getInstance(); await prefs.setString('last', value);",
    gets: "final prefs = await SharedPreferences.getInstance(); mixpanel.track(prefs.getString('last'));",
    other: ["'last'", "'theme'"],
  },
  'Hive, by keys': {
    head: "import 'package:hive/hive.dart';",
    keeps: "final box = Hive.box('records'); await box.put('last', value);",
    gets: "final box = Hive.box('records'); mixpanel.track(box.get('last'));",
    other: ["'last'", "'theme'"],
  },
  'Hive, by boxes': {
    head: "import 'package:hive/hive.dart';",
    keeps:
      "final box = await Hive.openBox('records'); for (final each in records) { await box.put(each.id, each.displayName); }",
    gets: "final box = await Hive.openBox('records'); for (final id in ids) { mixpanel.track(box.get(id)); }",
    other: ["'records'", "'settings'"],
  },
  'a secure store': {
    head: "import 'package:flutter_secure_storage/flutter_secure_storage.dart';",
    keeps: "final storage = FlutterSecureStorage(); await storage.write(key: 'last', value: value);",
    gets: "final storage = FlutterSecureStorage(); mixpanel.track(await storage.read(key: 'last'));",
    other: ["'last'", "'theme'"],
  },
  'a file': {
    head: "import 'dart:io';",
    keeps: "final file = File('records.json'); await file.writeAsString(value);",
    gets: "final file = File('records.json'); mixpanel.track(await file.readAsString());",
    other: ["'records.json'", "'settings.json'"],
  },
};

const OBJECTIVE_C: Language = {
  paths: ['App/Keep.m', 'App/Get.m'],
  beside: {
    'App/Journal.h': `#import <Foundation/Foundation.h>
@interface Journal : NSObject
+ (void)name:(void (^)(NSString *name))done;
@end
`,
    'App/Journal.m': `#import "Journal.h"
#import <HealthKit/HealthKit.h>
@implementation Journal
+ (void)name:(void (^)(NSString *name))done {
  HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *e) {
    for (HKClinicalRecord *record in results) { done(record.displayName); }
  }];
  [[HKHealthStore new] executeQuery:query];
}
@end
`,
  },
  keeps: (head, body) => `#import "Journal.h"
${head}
@implementation Keeper
- (void)keep { [Journal name:^(NSString *value) { ${body} }]; }
@end
`,
  gets: (head, body) => `#import <Mixpanel/Mixpanel.h>
${head}
@implementation Getter
${body}
@end
`,
};
const method = (body: string): string => `- (void)get { ${body} }`;

const OBJECTIVE_C_ROWS: Readonly<Record<string, Row>> = {
  NSUserDefaults: {
    keeps: '[[NSUserDefaults standardUserDefaults] setObject:value forKey:@"last"];',
    gets: method('[[Mixpanel sharedInstance] track:[[NSUserDefaults standardUserDefaults] stringForKey:@"last"]];'),
    other: ['@"last"', '@"theme"'],
  },
  'a constant': {
    head: 'static NSString *const kLast = @"last";\nstatic NSString *const kTheme = @"theme";',
    keeps: '[[NSUserDefaults standardUserDefaults] setObject:value forKey:kLast];',
    gets: method('[[Mixpanel sharedInstance] track:[[NSUserDefaults standardUserDefaults] objectForKey:kLast]];'),
    other: ['kLast', 'kTheme'],
  },
  'a notification': {
    keeps:
      '[[NSNotificationCenter defaultCenter] postNotificationName:@"Picked" object:nil userInfo:@{@"name": value}];',
    gets: `${method('[[NSNotificationCenter defaultCenter] addObserver:self selector:@selector(picked:) name:@"Picked" object:nil];')}
- (void)picked:(NSNotification *)note { [[Mixpanel sharedInstance] track:note.userInfo[@"name"]]; }`,
    other: ['@"Picked"', '@"Closed"'],
  },
  'a file': {
    keeps: '[value writeToFile:@"records.txt" atomically:YES encoding:NSUTF8StringEncoding error:nil];',
    gets: method(
      '[[Mixpanel sharedInstance] track:[NSString stringWithContentsOfFile:@"records.txt" encoding:NSUTF8StringEncoding error:nil]];',
    ),
    other: ['@"records.txt"', '@"settings.txt"'],
  },
};

async function sent(language: Language, row: Row, isOther: boolean): Promise<readonly string[]> {
  const { head = '', keeps, gets, other } = row;
  const [keeping, getting] = language.paths;
  if (isOther && !gets.includes(other[0])) throw new Error(`no ${other[0]}`);
  const imports = head.split('\n').filter((line) => /^(?:import|#import|static|const)\b/.test(line));
  const { flows } = await factsOf({
    ...language.beside,
    [keeping]: language.keeps(head, keeps),
    [getting]: language.gets(
      language === SWIFT ? '' : imports.join('\n'),
      isOther ? gets.replaceAll(other[0], other[1]) : gets,
    ),
  });
  return [
    ...new Set(
      flows
        .filter(({ strength, at }) => strength === 'value' && at.file === getting)
        .map(({ kind, destination }) => `${kind}: ${destination}`),
    ),
  ];
}

const ALL: readonly (readonly [string, Language, Readonly<Record<string, Row>>])[] = [
  ['Swift', SWIFT, SWIFT_ROWS],
  ['Objective-C', OBJECTIVE_C, OBJECTIVE_C_ROWS],
  ['JavaScript', SCRIPT, SCRIPT_ROWS],
  ['Dart', DART, DART_ROWS],
];

describe.each(ALL)('%s', (_, language, rows) => {
  describe.each(Object.entries(rows))('%s', (_title, row) => {
    test('comes out by the same name', async () => {
      expect(await sent(language, row, false)).toEqual(['analytics: Mixpanel']);
    });
    test('and by another does not', async () => {
      expect(await sent(language, row, true)).toEqual([]);
    });
  });
});
