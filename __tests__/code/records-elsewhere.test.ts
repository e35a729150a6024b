/** Where a record's way leads through files that say nothing of HealthKit, each of which has one thing in it. */
import { expect, test } from 'vitest';
import { factsOf } from './code.ts';

const L = `import HealthKit
struct Row: Sendable { let title: String\n let day: Date }
protocol Loading: Sendable { func rows() async throws -> [Row] }
struct Loader: Loading { let store = HKHealthStore()
 func rows() async throws -> [Row] { try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord)])
 return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.allergyRecord))], sortDescriptors: []).result(for: store).map { Row(title: $0.displayName, day: $0.startDate) } } }
`;
const T = `import Mixpanel\nstruct Tracker { func capture(_ name: String, _ parts: [String: String] = [:]) { Mixpanel.mainInstance().track(event: name, properties: parts) } }`;
const ROWS: [title: string, kind: string, files: Record<string, string>][] = [
  [
    'a property of an extension',
    'analytics',
    {
      'App/L.swift': L,
      'App/T.swift': T,
      'App/R.swift': 'extension Row { var payload: [String: String] { ["title": title] } }',
      'App/M.swift':
        'final class M { let loader = Loader()\n func go() async throws { try await loader.rows().map(\\.payload).forEach { Tracker().capture("x", $0) } } }',
    },
  ],
  [
    'a property that is added to lists',
    'analytics',
    {
      'App/L.swift': L,
      'App/T.swift': T,
      'App/B.swift': 'extension Array where Element == Row { var summary: String { map(\\.title).joined() } }',
      'App/M.swift':
        'final class M { let loader = Loader()\n func go() async throws { let rows = try await loader.rows()\n Tracker().capture(rows.summary) } }',
    },
  ],
  [
    'a tracker at the top of a file',
    'analytics',
    {
      'App/L.swift': L,
      'App/T.swift': T,
      'App/G.swift': 'let tracker = Tracker()',
      'App/M.swift':
        'final class M { let loader = Loader()\n func go() async throws { for row in try await loader.rows() { tracker.capture(row.title) } } }',
    },
  ],
  [
    'a method of a protocol extension',
    'analytics',
    {
      'App/L.swift': L,
      'App/T.swift': T,
      'App/P.swift':
        'protocol Tracked {}\nextension Tracked { func note(_ text: String) { Tracker().capture("x", ["t": text]) } }',
      'App/M.swift':
        'final class M: Tracked { let loader = Loader()\n func go() async throws { for row in try await loader.rows() { note(row.title) } } }',
    },
  ],
  [
    'a method that is added to texts',
    'analytics',
    {
      'App/L.swift': L,
      'App/T.swift': T,
      'App/B.swift': 'extension String { func tracked() { Tracker().capture(self) } }',
      'App/M.swift':
        'final class M { let loader = Loader()\n func go() async throws { for row in try await loader.rows() { row.title.tracked() } } }',
    },
  ],
  [
    'an event whose parts another file tells',
    'analytics',
    {
      'App/L.swift': L,
      'App/T.swift':
        'import Mixpanel\nstruct Tracker { func send(_ event: Event) { Mixpanel.mainInstance().track(event: event.name, properties: event.parts) } }',
      'App/E.swift': 'enum Event { case opened(Row), closed }',
      'App/E2.swift':
        'extension Event { var name: String { "x" }\n var parts: [String: String] { switch self { case .opened(let row): ["t": row.title]\n case .closed: [:] } } }',
      'App/M.swift':
        'final class M { let loader = Loader()\n let tracker = Tracker()\n func go() async throws { for row in try await loader.rows() { tracker.send(.opened(row)) } } }',
    },
  ],
  [
    'a use case and a tracker that a container keeps',
    'analytics',
    {
      'App/L.swift': L,
      'App/T.swift': T,
      'App/U.swift':
        'struct LoadRows { let loader: any Loading\n func callAsFunction() async throws -> [Row] { try await loader.rows() } }',
      'App/C.swift':
        'enum Container { static let loadRows = LoadRows(loader: Loader())\n static let tracker = Tracker() }',
      'App/M.swift':
        'final class M { func go() async throws { let rows = try await Container.loadRows()\n Container.tracker.capture(rows[0].title) } }',
    },
  ],
  [
    'a loader that a factory makes',
    'analytics',
    {
      'App/L.swift': L,
      'App/T.swift': T,
      'App/F.swift': 'enum Factory { static func make() -> any Loading { Loader() } }',
      'App/M.swift':
        'final class M { func go() async throws { let rows = try await Factory.make().rows()\n Tracker().capture(rows[0].title) } }',
    },
  ],
  [
    'an initialiser of an extension',
    'analytics',
    {
      'App/L.swift': L,
      'App/T.swift':
        'import Mixpanel\nstruct Tracker { func send(_ item: Item) { Mixpanel.mainInstance().track(event: item.label) } }',
      'App/I.swift': 'struct Item { let label: String }',
      'App/I2.swift': 'extension Item { init(_ row: Row) { self.init(label: row.title) } }',
      'App/M.swift':
        'final class M { let loader = Loader()\n func go() async throws { try await loader.rows().map(Item.init).forEach(Tracker().send) } }',
    },
  ],
  [
    'a modifier of views',
    'analytics',
    {
      'App/L.swift': L,
      'App/T.swift': T,
      'App/V.swift':
        'import SwiftUI\nextension View { func tracked(_ name: String) -> some View { onAppear { Tracker().capture(name) } } }',
      'App/S.swift':
        'import SwiftUI\nstruct RowView: View { let row: Row\n var body: some View { Text(row.title).tracked(row.title) } }',
      'App/H.swift':
        'import SwiftUI\nstruct Home: View { @State var rows: [Row] = []\n var body: some View { List(rows, id: \\.title) { RowView(row: $0) }.task { rows = (try? await Loader().rows()) ?? [] } } }',
    },
  ],
  [
    'settings that a wrapper keeps',
    'user-defaults',
    {
      'App/L.swift': L,
      'App/G.swift':
        'import Foundation\n@propertyWrapper struct Stored<Value> { let key: String\n let fallback: Value\n var wrappedValue: Value { get { UserDefaults.standard.object(forKey: key) as? Value ?? fallback } set { UserDefaults.standard.set(newValue, forKey: key) } } }',
      'App/S.swift': 'enum Settings { @Stored(key: "last", fallback: "") static var last: String }',
      'App/M.swift':
        'final class M { let loader = Loader()\n func go() async throws { for row in try await loader.rows() { Settings.last = row.title } } }',
    },
  ],
  [
    'a subscript of a store in iCloud',
    'icloud',
    {
      'App/L.swift': L,
      'App/G.swift':
        'import Foundation\nstruct CloudStore { static let shared = CloudStore()\n subscript(key: String) -> String? { get { NSUbiquitousKeyValueStore.default.string(forKey: key) } nonmutating set { NSUbiquitousKeyValueStore.default.set(newValue, forKey: key) } } }',
      'App/M.swift':
        'final class M { let loader = Loader()\n func go() async throws { for row in try await loader.rows() { CloudStore.shared["last"] = row.title } } }',
    },
  ],
  [
    'a folder in iCloud',
    'icloud',
    {
      'App/L.swift': L,
      'App/G.swift':
        'import Foundation\nenum Folders { static var cloud: URL? { FileManager.default.url(forUbiquityContainerIdentifier: nil) } }',
      'App/W.swift':
        'import Foundation\nstruct Writer { func write(_ text: String) throws { guard let folder = Folders.cloud else { return }\n try Data(text.utf8).write(to: folder.appending(path: "a.txt")) } }',
      'App/M.swift':
        'final class M { let loader = Loader()\n func go() async throws { for row in try await loader.rows() { try Writer().write(row.title) } } }',
    },
  ],
  [
    'an address',
    'remote-ai',
    {
      'App/L.swift': L,
      'App/E.swift':
        'import Foundation\nenum Endpoints { static let chat = URL(string: "https://api.openai.com/v1/chat/completions")! }',
      'App/C.swift':
        'import Foundation\nstruct Prompt: Encodable { let text: String }\nstruct Client { func ask(_ prompt: Prompt) async throws { var request = URLRequest(url: Endpoints.chat)\n request.httpMethod = "POST"\n request.httpBody = try JSONEncoder().encode(prompt)\n _ = try await URLSession.shared.data(for: request) } }',
      'App/M.swift':
        'final class M { let loader = Loader()\n func go() async throws { let rows = try await loader.rows()\n try await Client().ask(Prompt(text: rows.map(\\.title).joined())) } }',
    },
  ],
  [
    'a function that is added to a pasteboard',
    'logging',
    {
      'App/L.swift': L,
      'App/G.swift': 'import UIKit\nextension UIPasteboard { static func put(_ text: String) { print(text) } }',
      'App/M.swift':
        'import UIKit\nfinal class M { let loader = Loader()\n func go() async throws { for row in try await loader.rows() { UIPasteboard.put(row.title) } } }',
    },
  ],
  [
    'a pasteboard by its name',
    'pasteboard',
    {
      'App/L.swift': L,
      'App/G.swift':
        'import UIKit\nextension UIPasteboard { static func put(_ text: String) { UIPasteboard.general.string = text } }',
      'App/M.swift':
        'import UIKit\nfinal class M { let loader = Loader()\n func go() async throws { for row in try await loader.rows() { UIPasteboard.put(row.title) } } }',
    },
  ],
  [
    'a pasteboard in what is added to it',
    'pasteboard',
    {
      'App/L.swift': L,
      'App/G.swift':
        'import UIKit\nextension UIPasteboard { static func put(_ text: String) { general.string = text } }',
      'App/M.swift':
        'import UIKit\nfinal class M { let loader = Loader()\n func go() async throws { for row in try await loader.rows() { UIPasteboard.put(row.title) } } }',
    },
  ],
  [
    'a pasteboard that is called',
    'pasteboard',
    {
      'App/L.swift': L,
      'App/G.swift': 'import UIKit\nextension UIPasteboard { func put(_ text: String) { string = text } }',
      'App/M.swift':
        'import UIKit\nfinal class M { let loader = Loader()\n func go() async throws { for row in try await loader.rows() { UIPasteboard.general.put(row.title) } } }',
    },
  ],
  [
    'a function that is added to defaults',
    'user-defaults',
    {
      'App/L.swift': L,
      'App/G.swift': 'import UIKit\nextension UserDefaults { func put(_ text: String) { set(text, forKey: "x") } }',
      'App/M.swift':
        'import UIKit\nfinal class M { let loader = Loader()\n func go() async throws { for row in try await loader.rows() { UserDefaults.standard.put(row.title) } } }',
    },
  ],
  [
    'defaults in a function of their type',
    'user-defaults',
    {
      'App/L.swift': L,
      'App/G.swift':
        'import UIKit\nextension UserDefaults { static func put(_ text: String) { standard.set(text, forKey: "x") } }',
      'App/M.swift':
        'import UIKit\nfinal class M { let loader = Loader()\n func go() async throws { for row in try await loader.rows() { UserDefaults.put(row.title) } } }',
    },
  ],
  [
    'a property that is added to defaults',
    'user-defaults',
    {
      'App/L.swift': L,
      'App/G.swift':
        'import UIKit\nextension UserDefaults { var last: String? { get { string(forKey: "x") } set { set(newValue, forKey: "x") } } }',
      'App/M.swift':
        'import UIKit\nfinal class M { let loader = Loader()\n func go() async throws { for row in try await loader.rows() { UserDefaults.standard.last = row.title } } }',
    },
  ],
  [
    'an event that is added to an SDK',
    'analytics',
    {
      'App/L.swift': L,
      'App/G.swift':
        'import FirebaseAnalytics\nextension Analytics { static func opened(_ text: String) { logEvent("opened", parameters: ["t": text]) } }',
      'App/M.swift':
        'import FirebaseAnalytics\nfinal class M { let loader = Loader()\n func go() async throws { for row in try await loader.rows() { Analytics.opened(row.title) } } }',
    },
  ],
  [
    'a message that is added to a log',
    'logging',
    {
      'App/L.swift': L,
      'App/G.swift':
        'import OSLog\nextension Logger { func opened(_ text: String) { info("\\(text, privacy: .public)") } }',
      'App/M.swift':
        'import OSLog\nfinal class M { let loader = Loader()\n let logger = Logger()\n func go() async throws { for row in try await loader.rows() { logger.opened(row.title) } } }',
    },
  ],
  [
    'a note that is added to an SDK',
    'crash-reporting',
    {
      'App/L.swift': L,
      'App/G.swift':
        'import FirebaseCrashlytics\nextension Crashlytics { static func note(_ text: String) { crashlytics().log(text) } }',
      'App/M.swift':
        'import FirebaseCrashlytics\nfinal class M { let loader = Loader()\n func go() async throws { for row in try await loader.rows() { Crashlytics.note(row.title) } } }',
    },
  ],
];

test.each(ROWS)('%s', async (_, kind, files) => {
  const { flows } = await factsOf(files);
  expect(flows.map((it) => it.kind)).toEqual([kind]);
});
