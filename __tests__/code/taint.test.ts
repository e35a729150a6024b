import { describe, expect, test } from 'vitest';
import type { CodeInput } from '../../src/code/facts/input.ts';
import { SCRIPT_DESTINATIONS } from '../../src/code/models/destination-packages.ts';
import { DESTINATIONS } from '../../src/code/models/destinations.ts';
import { createValues } from '../../src/code/records/value-flows.ts';
import { factsOf } from './code.ts';

/** A store that reads allergies and hands them on, as many apps have it. */
const STORE = `
import HealthKit

final class RecordStore {
    private let store = HKHealthStore()

    func allergies() async throws -> [HKClinicalRecord] {
        let type = HKClinicalType(.allergyRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await descriptor.result(for: store)
    }
}
`;

type Texts = Readonly<Record<string, string>>;

/** Where records go, in few words: kind, destination and line; \`~\` for what is derived, \`?\` for what does not ship. */
async function flows(code: string | Texts, input: Partial<CodeInput> = {}): Promise<string[]> {
  const texts = typeof code === 'string' ? { 'App/Use.swift': code } : code;
  const found = await factsOf({ 'App/RecordStore.swift': STORE, ...texts }, input);
  return found.flows.map(({ kind, destination, at, strength, conditional }) => {
    const marks = `${strength === 'derived' ? '~' : ''}${conditional === undefined ? '' : '?'}`;
    return `${marks}${kind}: ${destination} ${at.file.replace('App/', '')}:${at.line}`;
  });
}

/** A function that has the records at hand. */
function withRecords(imports: string, body: string): string {
  return `${imports}
import HealthKit
func use(_ records: RecordStore) async throws {
    let all = try await records.allergies()
    ${body}
}
`;
}

describe('every kind of sink', () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    [
      'GoogleMobileAds',
      'let request = GADRequest(); request.keywords = all.map(\\.displayName)',
      'advertising: Google Mobile Ads',
    ],
    [
      'FBSDKCoreKit',
      'AppEvents.shared.logEvent(.viewedContent, parameters: [.content: all[0].displayName])',
      'advertising: Facebook SDK',
    ],
    [
      'AppsFlyerLib',
      'AppsFlyerLib.shared().logEvent("seen", withValues: ["name": all[0].displayName])',
      'advertising: AppsFlyer',
    ],
    [
      'AdjustSdk',
      'let event = ADJEvent(eventToken: "abc"); event?.addCallbackParameter("name", value: all[0].displayName)',
      'advertising: Adjust',
    ],
    [
      'FirebaseAnalytics',
      'Analytics.logEvent("seen", parameters: ["name": all[0].displayName])',
      'analytics: Firebase Analytics',
    ],
    [
      'Mixpanel',
      'Mixpanel.mainInstance().track(event: "seen", properties: ["name": all[0].displayName])',
      'analytics: Mixpanel',
    ],
    [
      'AmplitudeSwift',
      'let amplitude = Amplitude(configuration: .init(apiKey: "k")); amplitude.track(eventType: all[0].displayName)',
      'analytics: Amplitude',
    ],
    [
      'PostHog',
      'PostHogSDK.shared.capture("seen", properties: ["name": "\\(all[0].displayName)"])',
      'analytics: PostHog',
    ],
    ['Sentry', 'SentrySDK.capture(message: all[0].displayName)', 'crash-reporting: Sentry'],
    ['FirebaseCrashlytics', 'Crashlytics.crashlytics().log("\\(all)")', 'crash-reporting: Firebase Crashlytics'],
    [
      'OpenAI',
      'let client = OpenAI(apiToken: "t"); _ = try await client.chats(query: .init(messages: [.user(.init(content: .string(all[0].displayName)))], model: .gpt4_o))',
      'remote-ai: OpenAI',
    ],
    [
      'GoogleGenerativeAI',
      'let model = GenerativeModel(name: "gemini", apiKey: "k"); _ = try await model.generateContent(all[0].displayName)',
      'remote-ai: Gemini',
    ],
    ['Foundation', 'print(all[0].displayName)', 'logging: the console'],
    ['Foundation', 'NSLog("%@", all[0].displayName)', 'logging: the system log'],
    ['os', 'os_log("%{public}@", all[0].displayName)', 'logging: the system log'],
    [
      'os',
      'let logger = Logger(subsystem: "s", category: "c"); logger.info("\\(all[0].displayName, privacy: .public)")',
      'logging: the system log',
    ],
    ['UIKit', 'UIPasteboard.general.string = all[0].displayName', 'pasteboard: the pasteboard'],
    [
      'Foundation',
      'UserDefaults.standard.set(all.map(\\.displayName), forKey: "names")',
      'user-defaults: UserDefaults',
    ],
    [
      'Foundation',
      'NSUbiquitousKeyValueStore.default.set(all[0].displayName, forKey: "name")',
      'icloud: the iCloud key-value store',
    ],
    [
      'CloudKit',
      'let record = CKRecord(recordType: "Allergy"); record["name"] = all[0].displayName',
      'icloud: CloudKit',
    ],
    [
      'CloudKit',
      'let record = CKRecord(recordType: "Allergy"); record.setValue(all[0].displayName, forKey: "name")',
      'icloud: CloudKit',
    ],
    [
      'Foundation',
      'let folder = FileManager.default.url(forUbiquityContainerIdentifier: nil)!; try all[0].fhirResource!.data.write(to: folder.appendingPathComponent("a.json"))',
      'icloud: a file in iCloud',
    ],
    [
      'Foundation',
      'var request = URLRequest(url: URL(string: "https://api.carebook.health/records")!); request.httpBody = all[0].fhirResource?.data; _ = try await URLSession.shared.data(for: request)',
      'network: a server',
    ],
    [
      'Foundation',
      'var request = URLRequest(url: URL(string: "https://api.openai.com/v1/chat/completions")!); request.httpBody = all[0].fhirResource?.data; _ = try await URLSession.shared.data(for: request)',
      'remote-ai: OpenAI',
    ],
    [
      'FirebaseFirestore',
      'try await Firestore.firestore().collection("records").document("1").setData(["name": all[0].displayName])',
      'network: Cloud Firestore',
    ],
    [
      'FirebaseFirestore',
      'let db: Firestore = open(); let one = db.document("1"); one.updateData(["name": all[0].displayName])',
      'network: Cloud Firestore',
    ],
  ];

  test.each(CASES)('%s: %s', async (module, body, expected) => {
    const found = await flows(withRecords(`import ${module}`, body));
    expect(found).toEqual([`${expected} Use.swift:5`]);
  });
});

describe('every way there', () => {
  test('through a helper in another file', async () => {
    const found = await flows({
      'App/Use.swift': withRecords('', 'for record in all { Tracker.shared.report(record.displayName) }'),
      'App/Tracker.swift': `import FirebaseAnalytics
final class Tracker {
    static let shared = Tracker()
    func report(_ name: String) {
        Analytics.logEvent("seen", parameters: ["name": name])
    }
}`,
      'App/Settings.swift': 'struct Settings { func open() { Tracker.shared.report("settings") } }',
    });
    expect(found).toEqual(['analytics: Firebase Analytics Tracker.swift:5']);
  });

  test('through a property of a model that a view reads', async () => {
    const found = await flows({
      'App/Model.swift': `import HealthKit
@Observable final class Model {
    var names: [String] = []
    func load(_ records: RecordStore) async throws {
        let found = try await records.allergies()
        names = found.map { $0.displayName }
    }
}`,
      'App/List.swift': `import SwiftUI
import Mixpanel
struct List: View {
    @State private var model = Model()
    var body: some View {
        Text("x").onAppear {
            Mixpanel.mainInstance().track(event: "list", properties: ["first": model.names.first ?? ""])
        }
    }
}`,
    });
    expect(found).toEqual(['analytics: Mixpanel List.swift:7']);
  });

  test('through a closure and await', async () => {
    const found = await flows(`import HealthKit
final class Fetcher {
    let store = HKHealthStore()
    func fetch(completion: @escaping ([HKClinicalRecord]) -> Void) {
        let query = HKSampleQuery(sampleType: HKClinicalType(.conditionRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
            completion(samples as? [HKClinicalRecord] ?? [])
        }
        store.execute(query)
    }
    func names() async -> [String] {
        await withCheckedContinuation { continuation in
            fetch { records in continuation.resume(returning: records.map(\\.displayName)) }
        }
    }
    func show() {
        Task {
            let all = await names()
            print(all.joined(separator: ", "))
        }
    }
}`);
    expect(found).toEqual(['logging: the console Use.swift:18']);
  });

  test('through JSON decoding into an own model', async () => {
    const found = await flows({
      'App/Allergy.swift': 'struct Allergy: Codable { let code: Code }\nstruct Code: Codable { let text: String }',
      'App/Use.swift': withRecords(
        'import Sentry',
        `for record in all {
        guard let resource = record.fhirResource, let allergy = try? JSONDecoder().decode(Allergy.self, from: resource.data) else { continue }
        SentrySDK.capture(message: allergy.code.text)
    }`,
      ),
    });
    expect(found).toEqual(['crash-reporting: Sentry Use.swift:7']);
  });

  test('through an own model that is made of it', async () => {
    const found = await flows({
      'App/Row.swift': `import HealthKit
struct Row { let title: String; let subtitle: String
    init(_ record: HKClinicalRecord) { title = record.displayName; subtitle = "" } }
struct Setting { let title: String }`,
      'App/Use.swift': withRecords(
        'import FirebaseAnalytics',
        `let rows = all.map(Row.init)
        let setting = Setting(title: "dark")
        Analytics.logEvent("a", parameters: ["t": setting.title])
        Analytics.logEvent("b", parameters: ["t": rows[0].subtitle])
        Analytics.logEvent("c", parameters: ["t": rows[0].title])`,
      ),
    });
    expect(found).toEqual(['analytics: Firebase Analytics Use.swift:9']);
  });

  test('through a helper, for one of its callers only', async () => {
    const found = await flows(
      withRecords(
        'func tidy(_ text: String) -> String { text.trimmingCharacters(in: .whitespaces) }',
        `print(tidy("hello"))
        _ = tidy(all[0].displayName)`,
      ),
    );
    expect(found).toEqual([]);
  });

  test('through a computed property of an extension', async () => {
    const found = await flows({
      'App/Summary.swift': 'import HealthKit\nextension HKClinicalRecord { var summary: String { "\\(displayName)" } }',
      'App/Use.swift': withRecords('', 'print(all[0].summary)'),
    });
    expect(found).toEqual(['logging: the console Use.swift:5']);
  });

  test('through an enum, a tuple and a switch', async () => {
    const found = await flows(
      withRecords(
        'enum Phase { case loading; case loaded([String], Int) }',
        `let phase = Phase.loaded(all.map { $0.displayName }, all.count)
        switch phase {
        case .loading: print("loading")
        case .loaded(let names, let count):
            print(count)
            let pair = (names, "x")
            print(pair.1)
            print(pair.0)
        }`,
      ),
    );
    expect(found).toEqual(['~logging: the console Use.swift:9', 'logging: the console Use.swift:12']);
  });

  test('through Objective-C', async () => {
    const found = await flows({
      'App/Reader.m': `#import <HealthKit/HealthKit.h>
@implementation Reader
- (void)read {
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<HKSample *> *results, NSError *error) {
    for (HKClinicalRecord *record in results) {
      NSLog(@"%@", record.displayName);
      [FIRAnalytics logEventWithName:@"seen" parameters:@{@"name": record.displayName}];
    }
  }];
  [self.store executeQuery:query];
}
@end`,
      'App/Other.m': '#import <FirebaseAnalytics/FirebaseAnalytics.h>',
    });
    expect(found).toEqual(['logging: the system log Reader.m:6', 'analytics: Firebase Analytics Reader.m:7']);
  });

  test('tells the way hop by hop, and the types', async () => {
    const { flows: found } = await factsOf({
      'App/RecordStore.swift': STORE,
      'App/Use.swift': withRecords('import Sentry', 'report(all[0].displayName)'),
      'App/Report.swift': 'import Sentry\nfunc report(_ text: String) { SentrySDK.capture(message: text) }',
    });
    expect(
      found.map(({ trace }) => trace.map(({ what, at }) => `${at.file.replace('App/', '')}:${at.line} ${what}`)),
    ).toEqual([
      [
        'RecordStore.swift:10 the query brings clinical records',
        'Use.swift:4 returned by `RecordStore.allergies()`',
        'Use.swift:5 its `displayName` is read',
        'Use.swift:5 passed to `report()` as `text`',
        'Report.swift:2 handed to `SentrySDK.capture(message:)`',
      ],
    ]);
    expect(found[0]?.types).toEqual(['HKClinicalTypeIdentifierAllergyRecord']);
  });
});

test('through a generic upload, beside a type that is made of its own parts', async () => {
  const sample = `import Foundation
struct Sample {
    let value: Double
    let start: Date
    let end: Date
    let first: Date
    let last: Date
    init(value: Double, start: Date, end: Date, first: Date, last: Date) {
        self.value = value
        self.start = start
        self.end = end
        self.first = first
        self.last = last
    }
}
extension Array where Element == Sample {
    func merged() -> [Sample] {
        [Sample(
            value: reduce(0) { $0 + $1.value },
            start: self.min(of: \\.start)!,
            end: self.max(of: \\.end)!,
            first: self.min(of: \\.first)!,
            last: self.max(of: \\.last)!
        )]
    }
    func thinned() -> [Sample] { merged().merged().filter { $0.value > 0 }.merged() }
    func grouped(by other: [Sample]) -> [Sample] { (self + other.thinned()).merged() }
}
`;
  const upload = `import FirebaseFirestore
import HealthKit
struct Uploader {
    let standard: Standard?
    func process<Kind>(_ samples: consuming [Kind]) async throws {
        if let samples = samples as? [HKClinicalRecord] { try await store(samples) }
    }
    private func store(_ samples: consuming [HKClinicalRecord]) async throws {
        guard let standard else { return }
        for sample in samples { try await standard.upload(CollectionOfOne(sample)) }
    }
}
actor Standard {
    func upload(_ observations: consuming some Collection<some Observed & Sendable> & Sendable) async throws {
        func resource(of observation: some Observed) -> AnyEncodable? {
            switch observation {
            case let record as HKClinicalRecord: AnyEncodable(record)
            default: nil
            }
        }
        for chunk in (consume observations).chunks(ofCount: 100) {
            let batch = Firestore.firestore().batch()
            for observation in chunk {
                if let resource = resource(of: observation) { try batch.setData(from: consume resource) }
            }
        }
    }
}
`;
  const found = await flows({ 'App/RecordStore.swift': '', 'App/Sample.swift': sample, 'App/Upload.swift': upload });
  expect(found).toEqual(['network: Cloud Firestore Upload.swift:24']);
});

describe('what is no flow', () => {
  const CLEAN: readonly (readonly [string, string])[] = [
    [
      'shown on screen',
      'label.text = all[0].displayName; _ = Text(all[0].displayName).onTapGesture { print("tapped") }',
    ],
    ['a constant beside records', 'print("loaded"); UserDefaults.standard.set(true, forKey: "asked")'],
    [
      'private by default',
      'let logger = Logger(); logger.info("\\(all[0].displayName)"); os_log("%@", all[0].displayName)',
    ],
    [
      'kept in a file on the device',
      'let folder = FileManager.default.temporaryDirectory; try all[0].fhirResource!.data.write(to: folder.appendingPathComponent("a"))',
    ],
    [
      'a model on the device',
      'let session = LanguageModelSession(); _ = try await session.respond(to: all[0].displayName)',
    ],
    ['another class of the name', 'Tracker().logEvent(all[0].displayName)'],
    ['an SDK that is not imported', 'Adjust.trackEvent(all[0].displayName)'],
    ['printed into a text', 'var text = ""; print(all[0].displayName, to: &text)'],
    [
      'what a server answers',
      'let (data, _) = try await URLSession.shared.data(from: URL(string: "https://a.example.com")!); print(data)',
    ],
  ];
  test.each(CLEAN)('%s', async (_, body) => {
    expect(await flows(withRecords('import os', body))).toEqual([]);
  });

  test('a count, a comparison, a boolean are only derived', async () => {
    const found = await flows(
      withRecords(
        'import FirebaseAnalytics',
        `Analytics.logEvent("a", parameters: ["n": all.count])
    Analytics.logEvent("b", parameters: ["n": all.isEmpty])
    Analytics.logEvent("c", parameters: ["n": all[0].displayName == "Peanut"])
    print(all.contains { $0.displayName.isEmpty })
    print(all[0].uuid, all[0].fhirResource!.resourceType)`,
      ),
    );
    expect(found.every((it) => it.startsWith('~'))).toBe(true);
    expect(found).toHaveLength(5);
  });

  test.each([
    ['the kind', 'grouping: rows) { $0.kind }; for (key, rows) in table { print(key, rows.count) }', '~'],
    ['the kind, by its path', 'grouping: rows, by: \\.kind); for key in table.keys.sorted() { print(key) }', ''],
    ['the name', 'grouping: rows) { $0.name }; for (key, _) in table { print(key) }', 'l'],
    ['the name, by its path', 'grouping: rows, by: \\.name); for key in table.keys { print(key) }', 'l'],
    ['the kind, with its rows', 'grouping: rows) { $0.kind }; for (_, rows) in table { print(rows[0].name) }', 'l'],
  ])('a table of rows that are grouped by %s', async (_, made, first) => {
    const rows = 'let rows = all.map { Row(kind: "x", name: $0.displayName) }';
    const use = withRecords('', `${rows}\n let table = Dictionary(${made}`);
    const found = await flows(`struct Row { let kind: String; let name: String }\n${use}`);
    expect(found.map((it) => it[0]).join()).toBe(first);
  });

  test('the description of a FHIR resource, which is the name of its kind', async () => {
    const code = `
import HealthKit
import ModelsR4
func show(_ record: HKClinicalRecord) throws {
    let resource = try JSONDecoder().decode(ModelsR4.ResourceProxy.self, from: record.fhirResource!.data).get()
    tell(resource)
    tell(of: resource)
}
func tell(_ resource: ModelsR4.Resource) { print("unexpected: \\(resource.description)") }
func tell(of resource: ModelsR4.DocumentReference) {
    print(resource.description)
    print(resource.content)
}
struct Procedure: CustomStringConvertible { var title: String; var description: String { title } }
func tell(about record: HKClinicalRecord) {
    let procedure = Procedure(title: record.displayName)
    print(procedure.description)
}
`;
    expect(await flows(code)).toEqual([
      '~logging: the console Use.swift:9',
      '~logging: the console Use.swift:11',
      'logging: the console Use.swift:12',
      'logging: the console Use.swift:17',
    ]);
  });

  test('a class of the app that is named like a type of SpeziFHIR', async () => {
    const use = 'final class List { var resource: FHIRResource?\n func show() { print(resource!.name) } }';
    const own = 'final class FHIRResource { let name: String }';
    const spezi = 'import SpeziFHIR';
    expect(await flows({ 'App/Use.swift': use, 'App/Own.swift': own })).toEqual([]);
    expect(await flows({ 'App/Use.swift': use })).toEqual(['logging: the console Use.swift:2']);
    expect(await flows({ 'App/Use.swift': `${spezi}\n${use}`, 'Spezi/Own.swift': own })).toEqual([
      'logging: the console Use.swift:3',
    ]);
  });

  test('what is encrypted', async () => {
    const found = await flows(
      withRecords(
        'import CryptoKit\nimport Foundation',
        'let box = try AES.GCM.seal(Data(all[0].displayName.utf8), using: key)\nUserDefaults.standard.set(box.combined, forKey: "records")',
      ),
    );
    expect(found).toEqual(['~user-defaults: UserDefaults Use.swift:7']);
  });

  test('what stands outside of a record, in Objective-C', async () => {
    const found = await factsOf({
      'App/a.m': `#import <HealthKit/HealthKit.h>
@implementation Reader
- (void)show:(HKClinicalRecord *)record {
    NSLog(@"%@ %@", [[record UUID] UUIDString], [record startDate]);
}
@end
`,
    });
    expect(found.flows.map(({ strength }) => strength)).toEqual(['derived']);
  });

  test('debugging does not ship', async () => {
    expect(await flows(withRecords('', '#if DEBUG\n    print(all)\n    #endif'))).toEqual([
      '?logging: the console Use.swift:6',
    ]);
    const helper = 'func debug(_ text: String) {\n#if DEBUG\nprint(text)\n#endif\n}';
    expect(await flows(withRecords(helper, 'debug(all[0].displayName)'))).toEqual([
      '?logging: the console Use.swift:3',
    ]);
  });

  test('an SDK that is used where it can be imported, and is linked or not', async () => {
    const use = `#if canImport(Mixpanel)
import Mixpanel
#endif
import HealthKit
func use(_ records: RecordStore) async throws {
    let all = try await records.allergies()
#if canImport(Mixpanel)
    Mixpanel.mainInstance().track(event: all[0].displayName)
#endif
}`;
    expect(await flows(use, { linked: ['Mixpanel-swift'] })).toEqual(['analytics: Mixpanel Use.swift:8']);
    expect(await flows(use, { linked: ['Alamofire'] })).toEqual(['?analytics: Mixpanel Use.swift:8']);
    const { imports } = await factsOf({ 'App/Use.swift': use });
    expect([...imports.keys()]).toEqual(['HealthKit']);
    // few pods are called as the module that they bring
    const attribution = use
      .replaceAll('import Mixpanel', 'import AppsFlyerLib')
      .replaceAll('canImport(Mixpanel)', 'canImport(AppsFlyerLib)')
      .replace(
        'Mixpanel.mainInstance().track(event: all[0].displayName)',
        'AppsFlyerLib.shared().logEvent(all[0].displayName)',
      );
    for (const linked of ['AppsFlyerFramework', 'react-native-appsflyer', 'appsflyer_sdk', 'AppsFlyerLib'])
      expect(await flows(attribution, { linked: [linked] }), linked).toEqual(['advertising: AppsFlyer Use.swift:8']);
    expect(await flows(attribution, { linked: ['analytics'] })).toEqual(['?advertising: AppsFlyer Use.swift:8']);
    // a module of the app's own can be called so too: nothing says that it is missing
    const branch = attribution.replaceAll('(AppsFlyerLib)', '(Branch)').replace('import AppsFlyerLib', 'import Branch');
    const sent = branch.replace('AppsFlyerLib.shared().logEvent', 'BranchEvent.customEvent');
    expect(await flows(sent, { linked: ['Alamofire'] })).toEqual(['advertising: Branch Use.swift:8']);
  });

  test('a type of the app that is called like an SDK', async () => {
    const found = await flows({
      'App/Use.swift': withRecords('', 'Analytics.logEvent(all[0].displayName)'),
      'App/Analytics.swift': 'enum Analytics { static func logEvent(_ name: String) {} }',
      'App/Other.swift': 'import FirebaseAnalytics',
    });
    expect(found).toEqual([]);
  });

  test('an app without records is not looked at', async () => {
    const { flows: found } = await factsOf({ 'App/App.swift': 'import HealthKit\nlet s = HKHealthStore()\nprint(s)' });
    expect(found).toEqual([]);
  });
});

describe('SwiftData', () => {
  const MODEL = `import SwiftData
@Model final class Allergy { var name: String
    init(name: String) { self.name = name } }`;
  const use = withRecords(
    'import SwiftData',
    'let context = ModelContext(container); context.insert(Allergy(name: all[0].displayName))',
  );

  test('left at automatic is synced where the target is entitled to it', async () => {
    const found = await flows({
      'App/Model.swift': MODEL,
      'App/Use.swift': use,
      'App/Container.swift': 'import SwiftData\nlet container = try! ModelContainer(for: Allergy.self)',
    });
    expect(found).toEqual(['icloud: SwiftData synced by CloudKit Use.swift:5']);
  });

  test('kept on the device is not', async () => {
    const found = await flows({
      'App/Model.swift': MODEL,
      'App/Use.swift': use,
      'App/Container.swift':
        'import SwiftData\nlet container = try! ModelContainer(for: Allergy.self, configurations: ModelConfiguration(cloudKitDatabase: .none))',
    });
    expect(found).toEqual([]);
  });

  test.each<[string, string, 'synced' | 'kept']>([
    [
      'as a fallback',
      'ModelConfiguration("a", schema: schema, cloudKitDatabase: .automatic); ModelConfiguration("a", schema: schema, cloudKitDatabase: .none)',
      'synced',
    ],
    [
      'beside what is left alone',
      'ModelConfiguration(schema: Schema([Allergy.self])); ModelConfiguration(cloudKitDatabase: .none)',
      'synced',
    ],
    ['in a comment', 'ModelConfiguration(isStoredInMemoryOnly: false) // cloudKitDatabase: .none', 'synced'],
    [
      'by all',
      'ModelConfiguration(cloudKitDatabase: .none); ModelConfiguration(for: Allergy.self, cloudKitDatabase: .none)',
      'kept',
    ],
    [
      'beside a preview',
      'ModelConfiguration(isStoredInMemoryOnly: true); ModelConfiguration(cloudKitDatabase: .none)',
      'kept',
    ],
    [
      'beside other models',
      'ModelConfiguration(for: Note.self); ModelConfiguration(for: Allergy.self, cloudKitDatabase: .none)',
      'kept',
    ],
    [
      'where another is chosen at run time',
      'ModelConfiguration(cloudKitDatabase: chosen); ModelConfiguration(cloudKitDatabase: .none)',
      'kept',
    ],
    [
      'beside one that Debug alone has',
      'ModelConfiguration(cloudKitDatabase: .none)\n#if DEBUG\nModelConfiguration(cloudKitDatabase: .automatic)\n#endif\n',
      'kept',
    ],
    [
      'without its type',
      'let local: ModelConfiguration = .init(cloudKitDatabase: .none); let names = Names.init(of: all)',
      'kept',
    ],
  ])('on the device %s', async (_, made, expected) => {
    const container = `import SwiftData\nfunc make() { ${made} }`;
    const found = await flows({ 'App/Model.swift': MODEL, 'App/Use.swift': use, 'App/Container.swift': container });
    expect(found).toEqual(expected === 'kept' ? [] : ['icloud: SwiftData synced by CloudKit Use.swift:5']);
  });
});

test('a configuration of other models than those of SwiftData syncs nothing', async () => {
  const found = await flows({
    'App/Model.swift':
      'import SwiftData\n@Model final class Allergy { var name: String\n init(name: String) { self.name = name } }',
    'App/Use.swift': withRecords(
      'import SwiftData',
      'let context = ModelContext(container); context.insert(Allergy(name: all[0].displayName))',
    ),
    'App/Container.swift': 'import SwiftData\nlet local = ModelConfiguration(cloudKitDatabase: .none)',
    'App/Chat.swift': 'import MLXLMCommon\nlet chat = ModelConfiguration(id: "community/chat")',
  });
  expect(found).toEqual([]);
});

describe('Core Data', () => {
  const STACK = (container: string): string => `import CoreData
let container = ${container}(name: "Records")`;
  const ENTITY = 'import CoreData\nfinal class Allergy: NSManagedObject { @NSManaged var name: String? }';
  const use = withRecords(
    'import CoreData',
    'let entity = Allergy(context: container.viewContext); entity.name = all[0].displayName',
  );

  test.each([
    ['a class of the app', { 'App/Allergy.swift': ENTITY }],
    ['a class that Xcode makes', {}],
  ])('synced by CloudKit: %s', async (_, more) => {
    const stack = { 'App/Stack.swift': STACK('NSPersistentCloudKitContainer') };
    expect(await flows({ 'App/Use.swift': use, ...stack, ...more })).toEqual([
      'icloud: Core Data synced by CloudKit Use.swift:5',
    ]);
  });

  test('on the device', async () => {
    const stack = { 'App/Stack.swift': STACK('NSPersistentContainer') };
    expect(await flows({ 'App/Use.swift': use, ...stack })).toEqual([]);
  });
});

describe('the table', () => {
  test('says of every row where it comes from', () => {
    for (const { from, name } of [...DESTINATIONS, ...SCRIPT_DESTINATIONS])
      expect(from, name).toMatch(/^https:\/\/[^/]+\//);
  });

  test('has each function once', () => {
    const keys = DESTINATIONS.flatMap(({ kind, name, modules = [], types = [''], members = [''] }) =>
      types.flatMap((type) => members.map((member) => `${kind} ${name} ${modules.join()} ${type}.${member}`)),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

test('functions are not looked for deep inside: in types that hold themselves that would not come to an end', () => {
  const { push, intern } = createValues();
  const site = { file: { path: 'a.swift', lines: [0] }, start: 0, end: 1 };
  const made = intern({ kind: 'function', made: { id: 1, site }, path: [] });
  const inner = push('first')(made);
  const middle = inner && push('second')(inner);
  expect(middle?.path).toEqual(['second', 'first']);
  expect(middle && push('third')(middle)).toBeUndefined();
});
