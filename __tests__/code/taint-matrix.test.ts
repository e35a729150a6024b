import { describe, expect, test } from 'vitest';
import { factsOf } from './code.ts';

/** Every kind of destination, by every way, and beside it the twin that hands over a count instead. */
const STORE = `import HealthKit
final class RecordStore {
    private let store = HKHealthStore()
    func allergies() async throws -> [HKClinicalRecord] {
        let type = HKClinicalType(.allergyRecord)
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await descriptor.result(for: store)
    }
    func load(_ done: @escaping ([HKClinicalRecord]) -> Void) {
        let type = HKClinicalType(.allergyRecord)
        store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
            done(samples as? [HKClinicalRecord] ?? [])
        })
    }
}
`;

/** What is written where `TEXT` stands is handed over. */
const SINKS: Readonly<Record<string, readonly [imports: string, code: string]>> = {
  'advertising: AppsFlyer': ['AppsFlyerLib', 'AppsFlyerLib.shared().logEvent("seen", withValues: ["name": TEXT])'],
  'analytics: Firebase Analytics': ['FirebaseAnalytics', 'Analytics.logEvent("seen", parameters: ["name": TEXT])'],
  'crash-reporting: Sentry': ['Sentry', 'SentrySDK.capture(message: TEXT)'],
  'remote-ai: Gemini': [
    'GoogleGenerativeAI',
    'Task { try await GenerativeModel(name: "g", apiKey: "k").generateContent(TEXT) }',
  ],
  'remote-ai: OpenAI': [
    'Foundation',
    'var request = URLRequest(url: URL(string: "https://api.openai.com/v1/responses")!); request.httpBody = Data(TEXT.utf8); URLSession.shared.dataTask(with: request).resume()',
  ],
  'logging: the console': ['Foundation', 'print(TEXT)'],
  'logging: the system log': ['Foundation', 'NSLog("%@", TEXT)'],
  'pasteboard: the pasteboard': ['UIKit', 'UIPasteboard.general.string = TEXT'],
  'user-defaults: UserDefaults': ['Foundation', 'UserDefaults.standard.set(TEXT, forKey: "name")'],
  'icloud: CloudKit': ['CloudKit', 'let entry = CKRecord(recordType: "Entry"); entry["name"] = TEXT'],
  'icloud: the iCloud key-value store': ['Foundation', 'NSUbiquitousKeyValueStore.default.set(TEXT, forKey: "name")'],
  'icloud: a file in iCloud': [
    'Foundation',
    'if let folder = FileManager.default.url(forUbiquityContainerIdentifier: nil) { try? Data(TEXT.utf8).write(to: folder) }',
  ],
  'network: a server': [
    'Foundation',
    'var request = URLRequest(url: URL(string: "https://carebook.health/records")!); request.httpBody = Data(TEXT.utf8); URLSession.shared.dataTask(with: request).resume()',
  ],
  'network: Cloud Firestore': [
    'FirebaseFirestore',
    'Firestore.firestore().collection("records").addDocument(data: ["name": TEXT])',
  ],
};

type Texts = Readonly<Record<string, string>>;
type Way = (imports: string, sink: (text: string) => string, text: (records: string) => string) => Texts;

const WAYS: Readonly<Record<string, Way>> = {
  directly: (imports, sink, text) => ({
    'App/Use.swift': `${imports}
func use(_ store: RecordStore) async throws {
    let records = try await store.allergies()
    ${sink(text('records'))}
}`,
  }),
  'through a helper in another file': (imports, sink, text) => ({
    'App/Use.swift': `func use(_ store: RecordStore) async throws {
    let records = try await store.allergies()
    Teller().tell(${text('records')})
}`,
    'App/Teller.swift': `${imports}
struct Teller {
    func tell(_ name: String) { ${sink('name')} }
}`,
  }),
  'through a property': (imports, sink, text) => ({
    'App/Model.swift': `${imports}
final class Model {
    private let store = RecordStore()
    private var records: [HKClinicalRecord] = []
    func load() async throws { records = try await store.allergies() }
    func tell() { ${sink(text('self.records'))} }
}`,
  }),
  'through a closure': (imports, sink, text) => ({
    'App/Use.swift': `${imports}
func use(_ store: RecordStore) {
    store.load { records in
        ${sink(text('records'))}
    }
}`,
  }),
  'through JSON into an own model': (imports, sink, text) => ({
    'App/Use.swift': `${imports}
struct Allergy: Decodable { let displayName: String }
func use(_ store: RecordStore) async throws {
    let records = try await store.allergies().compactMap { record -> Allergy? in
        guard let data = record.fhirResource?.data else { return nil }
        return try? JSONDecoder().decode(Allergy.self, from: data)
    }
    ${sink(text('records'))}
}`,
  }),
};

/** What keeps the record, and what gets it out again in a file that names neither HealthKit nor who kept it. */
const STORAGE: Readonly<Record<string, readonly [keeps: string, gets: string, head?: string]>> = {
  defaults: ['UserDefaults.standard.set(TEXT, forKey: "last")', 'UserDefaults.standard.string(forKey: "last") ?? ""'],
  'a file': [
    'try TEXT.write(to: URL.documentsDirectory.appending(path: "last.txt"), atomically: true, encoding: .utf8)',
    'try String(contentsOf: URL.documentsDirectory.appending(path: "last.txt"), encoding: .utf8)',
  ],
  SwiftData: [
    'ModelContext(container).insert(Row(name: TEXT))',
    'ModelContext(container).fetch(FetchDescriptor<Row>())[0].name',
    'import SwiftData\n@Model final class Row { var name: String\n init(name: String) { self.name = name } }\nlet container = try! ModelContainer(for: Row.self, configurations: ModelConfiguration(cloudKitDatabase: .none))',
  ],
  'a keychain': [
    'KeychainSwift().set(TEXT, forKey: "last")',
    'KeychainSwift().get("last") ?? ""',
    'import KeychainSwift',
  ],
};

async function found(way: Way, sink: readonly [string, string], text: (records: string) => string): Promise<string[]> {
  const [module, code] = sink;
  const texts = way(`import HealthKit\nimport ${module}`, (value) => code.replace('TEXT', value), text);
  const { flows } = await factsOf({ 'App/RecordStore.swift': STORE, ...texts });
  return flows.filter(({ strength }) => strength === 'value').map(({ kind, destination }) => `${kind}: ${destination}`);
}

describe.each(Object.entries(SINKS))('%s', (name, sink) => {
  test.each(Object.entries(WAYS))('%s', async (_, way) => {
    expect(await found(way, sink, (records) => `${records}[0].displayName`)).toEqual([name]);
    expect(await found(way, sink, (records) => `"\\(${records}.count)"`)).toEqual([]);
  });
});

describe.each(Object.entries(SINKS))('%s, through storage', (name, [module, code]) => {
  test.each(Object.entries(STORAGE))('%s', async (_, [keeps, gets, head = '']) => {
    const run = async (text: string): Promise<string[]> => {
      const { flows } = await factsOf({
        'App/RecordStore.swift': STORE,
        'App/Keep.swift': `import HealthKit
${head}
func keep(_ store: RecordStore) async throws {
    let records = try await store.allergies()
    ${keeps.replace('TEXT', text)}
}`,
        'App/Get.swift': `import ${module}
${head.split('\n')[0] ?? ''}
func get() throws {
    let kept = ${gets}
    ${code.replace('TEXT', 'kept')}
}`,
      });
      return flows
        .filter(({ strength, at }) => strength === 'value' && at.file === 'App/Get.swift')
        .map(({ kind, destination }) => `${kind}: ${destination}`);
    };
    expect(await run('records[0].displayName')).toEqual([name]);
    expect(await run('"\\(records.count)"')).toEqual([]);
  });
});
