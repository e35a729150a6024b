/** What stands in where a table holds nothing: `types[tab] ?? …`. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const app = (body: string, more = ''): string => `import HealthKit
import SwiftUI
enum Tab: CaseIterable { case home, history, other }
enum Types {
  static let all: [Tab: HKClinicalTypeIdentifier] = [.home: .allergyRecord, .history: .conditionRecord, .other: .procedureRecord]
  static let some: [Tab: HKClinicalTypeIdentifier] = [.home: .allergyRecord, .history: .conditionRecord]
  static let named: [String: HKClinicalTypeIdentifier] = ["home": .allergyRecord, "history": .conditionRecord]
  static let others: [String: HKClinicalTypeIdentifier] = ["other": .procedureRecord]
  static var set: [Tab: HKClinicalTypeIdentifier] = [.home: .allergyRecord, .history: .conditionRecord, .other: .procedureRecord]
}
@main struct Carebook: App { let model = Loader()
  var body: some Scene { WindowGroup { Text("Records").task { model.go() } } } }
final class Loader { let store = HKHealthStore()
  ${more}
  func load(_ kind: HKClinicalTypeIdentifier) {
    store.execute(HKSampleQuery(sampleType: HKClinicalType(kind), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
  func go() { ${body} }
}`;
const read = (body: string, more?: string): Promise<string> =>
  flow({ 'App/App.swift': app(body, more) }, { kind: 'app' });

test.each([
  ['of cases', 'for tab in Tab.allCases { load(Types.all[tab] ?? .labResultRecord) }', '| allergy condition procedure'],
  ['of a case that is said', 'load(Types.some[.home] ?? .labResultRecord)', '| allergy'],
  [
    'of a text',
    'load(find("home"))\n load(find("history"))',
    '| allergy condition',
    'func find(_ name: String) -> HKClinicalTypeIdentifier { Types.named[name] ?? .labResultRecord }',
  ],
  [
    'of one table and another',
    'load(find("home"))\n load(find("other"))',
    '| allergy procedure',
    'func find(_ name: String) -> HKClinicalTypeIdentifier { Types.named[name] ?? Types.others[name] ?? .labResultRecord }',
  ],
  [
    'as a type',
    'for tab in [Tab.home] { store.execute(HKSampleQuery(sampleType: types[tab] ?? HKClinicalType(.labResultRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }',
    '| allergy',
    'let types: [Tab: HKClinicalType] = [.home: HKClinicalType(.allergyRecord), .history: HKClinicalType(.conditionRecord)]',
  ],
])('is not meant: %s', async (_, body, found, more) => {
  expect((await read(body, more)).replaceAll('*', '')).toBe(found);
});

test.each([
  ['of a case that is not there', 'for tab in Tab.allCases { load(Types.some[tab] ?? .labResultRecord) }'],
  ['of one that is said, and not there', 'load(Types.some[.other] ?? .labResultRecord)'],
  [
    'of a text that is not there',
    'load(find("else"))',
    'func find(_ name: String) -> HKClinicalTypeIdentifier { Types.named[name] ?? .labResultRecord }',
  ],
  [
    'of a text that is put together',
    'load(Types.named["ho" + part] ?? .labResultRecord)',
    'var part = "me"\n func turn(_ text: String) { part = text }',
  ],
  ['of a text that a person writes', 'load(Types.named[readLine() ?? ""] ?? .labResultRecord)'],
  [
    'of a field',
    'load(Types.named[tab] ?? .labResultRecord)',
    'var tab = "home"\n @objc func pick(_ text: String) { tab = text }',
  ],
  [
    'of a table that is changed',
    'for tab in Tab.allCases { load(Types.set[tab] ?? .labResultRecord) }\n Types.set[.home] = nil',
  ],
  [
    'of a local table that is changed',
    'var all = Types.all\n if flag { all[.home] = nil }\n for tab in Tab.allCases { load(all[tab] ?? .labResultRecord) }',
    'var flag = true',
  ],
  [
    'of neither table',
    'load(find("home"))\n load(find("else"))',
    'func find(_ name: String) -> HKClinicalTypeIdentifier { Types.named[name] ?? Types.others[name] ?? .labResultRecord }',
  ],
  [
    'of what a kept text says',
    'load(Types.named[UserDefaults.standard.string(forKey: "tab") ?? "home"] ?? .labResultRecord)',
  ],
])('is meant: %s', async (_, body, more) => {
  expect(await read(body, more)).toMatch(/labResult/);
});
