/** Tests of what a table that is written out holds for an entry: which entries they let through. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const app = (body: string, more = ''): string => `import HealthKit
import SwiftUI
@main struct Carebook: App { let model = Loader()
  var body: some Scene { WindowGroup { Text("Records").task { await model.go() } } } }
enum Kind: CaseIterable { case allergies, procedures, conditions
  var type: HKClinicalTypeIdentifier { switch self { case .allergies: .allergyRecord
    case .procedures: .procedureRecord
    case .conditions: .conditionRecord } } }
enum Limits {
  static let perKind: [Kind: Int] = [.allergies: 0, .procedures: 20, .conditions: 40]
  static let some: [Kind: Int] = [.procedures: 20, .conditions: 40]
  static let isShown: [Kind: Bool] = [.allergies: false, .procedures: true, .conditions: true]
  static let titles: [Kind: String] = [.allergies: "none", .procedures: "Surgery", .conditions: "Problems"]
  static var counts: [Kind: Int] = [.allergies: 0, .procedures: 20, .conditions: 40]
  static let made: [Kind: Int] = [.allergies: page, .procedures: 20, .conditions: 40]
  static var page = 0
  static let byName: [String: Int] = ["allergies": 0, "procedures": 20, "conditions": 40]
}
final class Loader { let store = HKHealthStore()
  ${more}
  func load(_ kind: HKClinicalTypeIdentifier) {
    store.execute(HKSampleQuery(sampleType: HKClinicalType(kind), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
  func read(_ kind: Kind) { ${body} }
  func go() async { for kind in Kind.allCases { read(kind) } }
}`;
const read = (body: string, more?: string): Promise<string> =>
  flow({ 'App/App.swift': app(body, more) }, { kind: 'app' });

test.each([
  [
    'a number that is found and asked',
    'guard let limit = Limits.perKind[kind], limit > 0 else { return }\n load(kind.type)',
  ],
  ['the same in a branch', 'if let limit = Limits.perKind[kind], limit > 0 { load(kind.type) }'],
  ['a number with another', 'guard (Limits.perKind[kind] ?? 0) > 0 else { return }\n load(kind.type)'],
  ['a number with a default', 'if Limits.some[kind, default: 0] > 0 { load(kind.type) }'],
  ['a local of it', 'let limit = Limits.some[kind] ?? 0\n guard limit > 0 else { return }\n load(kind.type)'],
  ['whether one is found', 'guard let limit = Limits.some[kind] else { return }\n print(limit)\n load(kind.type)'],
  ['whether one is found, in a branch', 'if let limit = Limits.some[kind] { print(limit)\n load(kind.type) }'],
  ['that none is `nil`', 'guard Limits.some[kind] != nil else { return }\n load(kind.type)'],
  ['and leaves where it is `nil`', 'if Limits.some[kind] == nil { return }\n load(kind.type)'],
  ['a flag', 'guard Limits.isShown[kind] == true else { return }\n load(kind.type)'],
  ['a flag with another', 'if Limits.isShown[kind] ?? false { load(kind.type) }'],
  ['a flag with a default', 'guard Limits.isShown[kind, default: false] else { return }\n load(kind.type)'],
  ['a text', 'guard Limits.titles[kind] != "none" else { return }\n load(kind.type)'],
  [
    'in a loop',
    'for one in Kind.allCases { guard let limit = Limits.perKind[one], limit > 0 else { continue }\n load(one.type) }',
  ],
])('tells which: %s', async (_, body) => {
  expect(await read(body)).toBe('| condition procedure');
});

test.each([
  [
    'of a table that is filled',
    'guard let limit = Limits.counts[kind], limit > 0 else { return }\n load(kind.type)',
    'func more() { Limits.counts[.allergies] = 5 }',
  ],
  [
    'of a number that is set',
    'guard let limit = Limits.made[kind], limit > 0 else { return }\n load(kind.type)',
    'func more() { Limits.page = 20 }',
  ],
  [
    'of another kind',
    'guard let limit = Limits.perKind[other], limit > 0 else { return }\n load(kind.type)',
    'var other = Kind.allergies\n func pick(_ kind: Kind) { other = kind }',
  ],
  [
    'or of a flag',
    'guard (Limits.perKind[kind] ?? 0) > 0 || isAll else { return }\n load(kind.type)',
    'var isAll = false\n func all() { isAll = true }',
  ],
  ['with another that lets it through', 'guard (Limits.some[kind] ?? 5) > 0 else { return }\n load(kind.type)'],
  [
    'with a default that nobody knows',
    'guard Limits.some[kind, default: page] > 0 else { return }\n load(kind.type)',
    'var page = 0\n func turn() { page += 1 }',
  ],
  [
    'of a number that is changed',
    'guard var limit = Limits.perKind[kind] else { return }\n limit += 5\n guard limit > 0 else { return }\n load(kind.type)',
  ],
  ['in the other branch', 'if let limit = Limits.perKind[kind], limit > 0 { print(limit) }\n load(kind.type)'],
  [
    'of a table of its own kind',
    'guard let limit = plan[kind], limit > 0 else { return }\n load(kind.type)',
    'struct Plan: ExpressibleByDictionaryLiteral { init(dictionaryLiteral elements: (Kind, Int)...) {}\n subscript(kind: Kind) -> Int? { 5 } }\n let plan: Plan = [.allergies: 0, .procedures: 20, .conditions: 40]',
  ],
  [
    'of what is told of it otherwise',
    'guard let limit = Limits.byName["\\(kind)"], limit >= 0 else { return }\n load(kind.type)',
  ],
  [
    'where it may be any number',
    'guard let limit = Limits.perKind[kind], limit > count else { return }\n load(kind.type)',
    'var count = -1\n func turn() { count += 1 }',
  ],
])('may be all: %s', async (_, body, more) => {
  expect(await read(body, more)).toBe('| allergy condition procedure');
});

test('the other way leads to the others', async () => {
  expect(await read('if let limit = Limits.perKind[kind], limit > 0 { return }\n load(kind.type)')).toMatch(/allergy/);
  expect(await read('if Limits.some[kind] == nil { load(kind.type) }')).toBe('| allergy');
});
