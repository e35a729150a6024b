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
  'UserDefaults, by constants': {
    head: 'import Foundation\nenum Keys { static let last = "last"\n static let theme = "theme" }',
    keeps: 'let defaults = UserDefaults(suiteName: "group")!\n defaults.set(value, forKey: Keys.last)',
    gets: swiftGets(track('UserDefaults.standard.string(forKey: "last") ?? ""')),
    other: ['"last")', '"theme")'],
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

async function sent(language: Language, row: Row, isOther: boolean): Promise<readonly string[]> {
  const { head = '', keeps, gets, other } = row;
  const [keeping, getting] = language.paths;
  if (isOther && !gets.includes(other[0])) throw new Error(`no ${other[0]}`);
  const { flows } = await factsOf({
    ...language.beside,
    [keeping]: language.keeps(head, keeps),
    [getting]: language.gets('', isOther ? gets.replaceAll(other[0], other[1]) : gets),
  });
  return [
    ...new Set(
      flows
        .filter(({ strength, at }) => strength === 'value' && at.file === getting)
        .map(({ kind, destination }) => `${kind}: ${destination}`),
    ),
  ];
}

describe.each(Object.entries(SWIFT_ROWS))('Swift: %s', (_, row) => {
  test('comes out by the same name', async () => {
    expect(await sent(SWIFT, row, false)).toEqual(['analytics: Mixpanel']);
  });
  test('and by another does not', async () => {
    expect(await sent(SWIFT, row, true)).toEqual([]);
  });
});
