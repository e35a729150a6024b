import { test } from 'vitest';
import { factsOf } from './code/code.ts';
const L = `import HealthKit
struct Row: Sendable { let title: String\n let day: Date }
protocol Loading: Sendable { func rows() async throws -> [Row] }
struct Loader: Loading { let store = HKHealthStore()
 func rows() async throws -> [Row] { try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord)])
 return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.allergyRecord))], sortDescriptors: []).result(for: store).map { Row(title: $0.displayName, day: $0.startDate) } } }
`;
const T = `import Mixpanel\nstruct Tracker { func capture(_ name: String, _ parts: [String: String] = [:]) { Mixpanel.mainInstance().track(event: name, properties: parts) } }`;
const apps: [string, Record<string,string>][] = [
 ['ext of Array', {'App/L.swift': L, 'App/T.swift': T, 'App/B.swift': 'extension Array where Element == Row { var summary: String { map(\\.title).joined() } }', 'App/M.swift': 'final class M { let loader = Loader()\n func go() async throws { let rows = try await loader.rows()\n Tracker().capture(rows.summary) } }'}],
 ['use case', {'App/L.swift': L, 'App/T.swift': T, 'App/U.swift': 'struct LoadRows { let loader: any Loading\n func callAsFunction() async throws -> [Row] { try await loader.rows() } }', 'App/C.swift': 'enum Container { static let loadRows = LoadRows(loader: Loader())\n static let tracker = Tracker() }', 'App/M.swift': 'final class M { func go() async throws { let rows = try await Container.loadRows()\n Container.tracker.capture(rows[0].title) } }'}],
 ['defaults wrapper', {'App/L.swift': L, 'App/G.swift': 'import Foundation\n@propertyWrapper struct Stored<Value> { let key: String\n let fallback: Value\n var wrappedValue: Value { get { UserDefaults.standard.object(forKey: key) as? Value ?? fallback } set { UserDefaults.standard.set(newValue, forKey: key) } } }', 'App/S.swift': 'enum Settings { @Stored(key: "last", fallback: "") static var last: String }', 'App/M.swift': 'final class M { let loader = Loader()\n func go() async throws { for row in try await loader.rows() { Settings.last = row.title } } }'}],
 ['pasteboard ext', {'App/L.swift': L, 'App/G.swift': 'import UIKit\nextension UIPasteboard { static func put(_ text: String) { general.string = text } }', 'App/M.swift': 'import UIKit\nfinal class M { let loader = Loader()\n func go() async throws { for row in try await loader.rows() { UIPasteboard.put(row.title) } } }'}],
];
test('x', async () => {
  const joined = apps.map(([n, t]): [string, Record<string, string>] => [n + ' in one', { 'App/A.swift': Object.values(t).join('\n') }]);
  for (const [n, t] of [...apps, ...joined]) {
    const f = await factsOf(t);
    console.log('> ' + n + ': ' + f.flows.map((x: any) => x.kind + ' ' + JSON.stringify(x.at ?? '')).join(' | ').slice(0, 300));
  }
}, 120000);
