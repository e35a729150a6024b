/** Types and functions with their module before them, as an app writes them that has one of the same name. */
import { expect, test } from 'vitest';
import { factsOf } from './code.ts';

const READ = `
    let type = HKClinicalType(.labResultRecord)
    try await store.requestAuthorization(toShare: [], read: [type])
    let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
    let name = records[0].displayName
`;

async function flows(imports: string, body: string, others: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const code = `${imports}\nimport HealthKit\nlet store = HKHealthStore()\nfunc go() async throws {${READ}${body}\n}\n`;
  const found = await factsOf({ 'App/Use.swift': code, ...others });
  return found.flows.map(({ kind, destination }) => `${kind}: ${destination}`);
}

const OWN = {
  'App/Own.swift':
    'struct Analytics { func track(name: String) {} }\nstruct Logger { func info(_ text: String) {} }\nfunc print(_ text: String) {}\nfunc NSLog(_ text: String) {}\n',
};

const SEEN: readonly (readonly [string, string, string])[] = [
  ['import Segment', 'let it = Segment.Analytics(configuration: c)\nit.track(name: name)', 'analytics: Segment'],
  ['import Segment', 'Segment.Analytics.shared.track(name: name)', 'analytics: Segment'],
  ['import Segment', 'Segment.Analytics.shared().track(name)', 'analytics: Segment'],
  ['import Segment', 'let it: Segment.Analytics = make()\nit.track(name: name)', 'analytics: Segment'],
  ['import Segment', 'let it: Segment.Analytics? = make()\nit?.track(name: name)', 'analytics: Segment'],
  [
    'import FirebaseAnalytics',
    'FirebaseAnalytics.Analytics.logEvent(name, parameters: nil)',
    'analytics: Firebase Analytics',
  ],
  ['import Sentry', 'Sentry.SentrySDK.capture(message: name)', 'crash-reporting: Sentry'],
  [
    'import os',
    'os.Logger(subsystem: "s", category: "c").info("\\(name, privacy: .public)")',
    'logging: the system log',
  ],
  ['import Foundation', 'Swift.print(name)', 'logging: the console'],
  ['import Foundation', 'Foundation.NSLog(name)', 'logging: the system log'],
];

test.each(SEEN)('%s: %s', async (imports, body, expected) => {
  expect(await flows(imports, body)).toEqual([expected]);
  expect(await flows(imports, body, OWN)).toEqual([expected]);
});

const HELD = 'private let tracker: Segment.Analytics = make()\nfunc note(_ text: String) { tracker.track(name: text) }';

test('a property, a parameter and an alias say it too', async () => {
  for (const code of [
    `final class Note { ${HELD} }\nfunc send(_ text: String) { Note().note(text) }`,
    'func send(_ text: String, to tracker: Segment.Analytics = make()) { tracker.track(name: text) }',
    'typealias Tracker = Segment.Analytics\nlet tracker: Tracker = make()\nfunc send(_ text: String) { tracker.track(name: text) }',
    'let trackers: [Segment.Analytics] = []\nfunc send(_ text: String) { for each in trackers { each.track(name: text) } }',
  ]) {
    const others = { ...OWN, 'App/Note.swift': `import Segment\n${code}\n` };
    expect(await flows('', 'send(name)', others), code).toEqual(['analytics: Segment']);
  }
});

test('what the app has of the same name is its own', async () => {
  expect(await flows('import Segment', 'Analytics().track(name: name)', OWN)).toEqual([]);
  expect(await flows('import os', 'Logger().info(name)\nprint(name)\nNSLog(name)', OWN)).toEqual([]);
});

test('a module of the app’s own leads to its type', async () => {
  const others = {
    'Kit/Log.swift': 'public struct Log { public init() {}\n public func note(_ text: String) { print(text) } }\n',
  };
  expect(await flows('import Kit', 'Kit.Log().note(name)', others)).toEqual(['logging: the console']);
  expect(await flows('import Kit', 'let log: Kit.Log = Kit.Log()\nlog.note(name)', others)).toEqual([
    'logging: the console',
  ]);
});

test.each([
  ['Swift.Set<HKObjectType>([HKClinicalType(.labResultRecord)])'],
  ['Swift.Array<HKObjectType>(repeating: HKClinicalType(.labResultRecord), count: 1)'],
])('what is made of a generic type: %s', async (made) => {
  const code = `import HealthKit\nfunc ask() async throws { try await HKHealthStore().requestAuthorization(toShare: [], read: Set(${made})) }\n`;
  const { requested } = await factsOf({ 'App/Use.swift': code });
  expect(requested.map(({ type }) => type)).toEqual(['HKClinicalTypeIdentifierLabResultRecord']);
});
