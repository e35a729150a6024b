/** Loops of Swift that do not go over all of a list: what they count, and where they end. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const app = (body: string, more = ''): string => `import HealthKit
import SwiftUI
@main struct Carebook: App { let model = Loader()
  var body: some Scene { WindowGroup { Text("Records").task { await model.go() } } } }
enum Kind: CaseIterable { case allergies, procedures, conditions
  var type: HKClinicalTypeIdentifier { switch self { case .allergies: .allergyRecord
    case .procedures: .procedureRecord
    case .conditions: .conditionRecord } } }
struct Step { let kind: HKClinicalTypeIdentifier; let isShown: Bool }
final class Loader { let store = HKHealthStore()
  static let kinds: [HKClinicalTypeIdentifier] = [.allergyRecord, .procedureRecord, .conditionRecord]
  static let any: Set<HKClinicalTypeIdentifier> = [.allergyRecord, .procedureRecord, .conditionRecord]
  static let table: [Kind: HKClinicalTypeIdentifier] = [.allergies: .allergyRecord, .procedures: .procedureRecord, .conditions: .conditionRecord]
  let steps = [Step(kind: .allergyRecord, isShown: true), Step(kind: .procedureRecord, isShown: false), Step(kind: .conditionRecord, isShown: true)]
  var flag = false
  var limit = 2
  ${more}
  func load(_ kind: HKClinicalTypeIdentifier) {
    store.execute(HKSampleQuery(sampleType: HKClinicalType(kind), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
  func go() async {
    let kinds = Self.kinds
    ${body}
  }
}`;
const read = (body: string, more?: string): Promise<string> =>
  flow({ 'App/App.swift': app(body, more) }, { kind: 'app' });
const ALL = '| allergy condition procedure';

describe('a loop that counts by itself', () => {
  test.each([
    ['from the second', 'var i = 1\n while i < kinds.count { load(kinds[i])\n i += 1 }'],
    ['and tells how far it is', 'var i = 1\n while i < Self.kinds.count { load(Self.kinds[i])\n i += 1\n print(i) }'],
    ['that steps before it reads', 'var i = 0\n while i < kinds.count - 1 { i += 1\n load(kinds[i]) }'],
    ['that steps as a round ends', 'var i = 1\n while i < kinds.count { defer { i += 1 }\n load(kinds[i]) }'],
    ['from the last on', 'var i = kinds.count - 1\n while i > 0 { load(kinds[i])\n i -= 1 }'],
    ['down to one', 'var i = 2\n while i >= 1 { load(kinds[i])\n i -= 1 }'],
    ['with a local of it', 'var i = 1\n while i < kinds.count { let kind = kinds[i]\n load(kind)\n i += 1 }'],
    ['that asks for its place', 'var i = 0\n while i < kinds.count { if i > 0 { load(kinds[i]) }\n i += 1 }'],
    [
      'by its places',
      'var i = kinds.index(after: 0)\n i = 1\n for j in 1..<kinds.endIndex { load(kinds[j]) }\n print(i)',
    ],
  ])('all but the first: %s', async (_, body) => {
    expect(await read(body)).toBe('| condition procedure');
  });

  test.each([
    [
      'from place to place',
      'var i = kinds.startIndex\n while i < kinds.endIndex - 1 { load(kinds[i])\n i = kinds.index(after: i) }',
    ],
    ['until a number', 'var i = 0\n while i != 2 { load(kinds[i])\n i += 1 }'],
    ['up to a number', 'var i = 0\n while i <= 1 { load(kinds[i])\n i += 1 }'],
    ['what is used after it', 'var i = 0\n while i < 1 { i += 1 }\n load(kinds[0])\n load(kinds[1])\n print(i)'],
  ])('all but the last: %s', async (_, body) => {
    expect(await read(body)).toBe('| allergy procedure');
  });

  test('each other one', async () => {
    expect(await read('var i = 0\n while i < kinds.count { load(kinds[i])\n i += 2 }')).toBe('| allergy condition');
  });

  test.each([
    ['set in a branch', 'var i = 1\n while i < kinds.count { load(kinds[i])\n if flag { i = 0 }\n i += 1 }'],
    ['set before it', 'var i = 1\n if flag { i = 0 }\n while i < kinds.count { load(kinds[i])\n i += 1 }'],
    [
      'handed on by its address',
      'var i = 1\n rewind(&i)\n while i < kinds.count { load(kinds[i])\n i += 1 }',
      'func rewind(_ i: inout Int) { i = 0 }',
    ],
    [
      'set beside another',
      'var i = 1\n var j = 0\n (i, j) = (j, i)\n while i < kinds.count { load(kinds[i])\n i += 1 }',
    ],
    [
      'set in a closure',
      'var i = 1\n let reset = { i = 0 }\n reset()\n while i < kinds.count { load(kinds[i])\n i += 1 }',
    ],
    ['stepped twice at times', 'var i = 1\n while i < kinds.count { load(kinds[i])\n if flag { i += 1 }\n i -= 1 }'],
    ['to who knows where', 'var i = 0\n while i < limit { load(kinds[i])\n i += 1 }'],
    ['from who knows where', 'var i = limit\n while i < kinds.count { load(kinds[i])\n i += 1 }'],
    ['of the object', 'i = 1\n while i < kinds.count { load(kinds[i])\n i += 1 }', 'var i = 0'],
    [
      'of a list that grows',
      'var some = kinds\n some.append(.allergyRecord)\n var i = 1\n while i < some.count { load(some[i])\n i += 1 }',
    ],
    [
      'begun elsewhere while debugging',
      '#if DEBUG\n var i = 1\n #else\n var i = 0\n #endif\n while i < kinds.count { load(kinds[i])\n i += 1 }',
    ],
    ['of a closure’s own', 'var i = 1\n while i < 2 { [0, 1, 2].forEach { i in load(kinds[i]) }\n i += 1 }'],
  ])('may be all: %s', async (_, body, more) => {
    expect(await read(body, more)).toBe(ALL);
  });
});

describe('numbers that are written out', () => {
  test.each([
    ['a stride', 'for i in stride(from: 1, to: kinds.count, by: 1) { load(kinds[i]) }'],
    ['a stride back', 'for i in stride(from: kinds.count - 1, to: 0, by: -1) { load(kinds[i]) }'],
    ['a stride back to one', 'for i in stride(from: kinds.count - 1, through: 1, by: -1) { load(kinds[i]) }'],
    ['places without the first', 'for i in kinds.indices.dropFirst() { load(kinds[i]) }'],
    ['turned round', 'for i in (1..<kinds.count).reversed() { load(kinds[i]) }'],
    ['of a view', 'for i in kinds.indices.suffix(2) { load(kinds[i]) }'],
    ['with a closure', '(1..<kinds.count).forEach { load(kinds[$0]) }'],
    ['with a closure that names it', 'kinds.indices.dropFirst().forEach { i in load(kinds[i]) }'],
    ['made others of', '(1..<kinds.count).map { kinds[$0] }.forEach(load)'],
    ['in a closure of another', '(0..<5).forEach { _ in (1..<3).forEach { load(kinds[$0]) } }'],
  ])('all but the first: %s', async (_, body) => {
    expect(await read(body)).toBe('| condition procedure');
  });

  test('each other one', async () => {
    expect(await read('for i in stride(from: 0, to: kinds.count, by: 2) { load(kinds[i]) }')).toBe(
      '| allergy condition',
    );
  });

  test.each([
    ['by who knows how many', 'for i in stride(from: 0, to: kinds.count, by: limit) { load(kinds[i]) }'],
    ['without who knows how many', 'for i in kinds.indices.dropFirst(limit) { load(kinds[i]) }'],
    [
      'of another list',
      'for i in names.indices.dropFirst() { load(kinds[i - 1]) }',
      'let names = ["a", "b", "c", "d"]',
    ],
    [
      'of a list that grows',
      'for i in some.indices.dropFirst() { load(some[i]) }\n some.append(.allergyRecord)',
      'var some = kinds',
    ],
    ['another number in a closure of it', '(1..<2).forEach { _ in kinds.indices.forEach { load(kinds[$0]) } }'],
    [
      'of a function of its own',
      'for i in stride(from: 1, to: 3, by: 1) { load(kinds[i]) }',
      'func stride(from: Int, to: Int, by: Int) -> [Int] { [0, 1, 2] }',
    ],
  ])('may be all: %s', async (_, body, more) => {
    expect(await read(body, more)).toBe(ALL);
  });

  test('brackets on a line of their own begin a statement', async () => {
    const body = 'let items = Self.kinds // all\n\n    (0..<2).forEach { load(items[$0]) }';
    expect(await read(body)).toBe('| allergy procedure');
  });

  test.each([
    ['a result', 'let pick: (Int) -> [Int] = { _ in\n (0..<3).map { $0 }\n }\n for i in pick(1) { load(kinds[i]) }'],
    [
      'a list of pairs',
      'let pairs = [\n (1, kinds[0]),\n (2, kinds[1]),\n (3, kinds[2])\n ]\n for (_, kind) in pairs { load(kind) }',
    ],
    ['what is otherwise', 'let some: [HKClinicalTypeIdentifier]? = nil\n for kind in some ??\n (kinds) { load(kind) }'],
    [
      'what a closure takes',
      'each { [self]\n (kind: HKClinicalTypeIdentifier) -> Void in\n load(kind) }',
      'func each(_ act: (HKClinicalTypeIdentifier) -> Void) { Self.kinds.forEach(act) }',
    ],
    [
      'what a text of lines tells',
      'let told = """\n all: \\(kinds.count)\n \\((limit as Int?) ?? 0)\n"""\n print(told)\n kinds.forEach(load)',
    ],
  ])('go on with what stands before: %s', async (_, body, more) => {
    expect(await read(body, more)).toBe(ALL);
  });
});

describe('a loop that ends at an entry', () => {
  test.each([
    ['by break', 'for kind in kinds { if kind == .procedureRecord { break }\n load(kind) }'],
    ['by return', 'for kind in kinds { if kind == .procedureRecord { return }\n load(kind) }'],
    ['by a guard', 'for kind in kinds { guard kind != .procedureRecord else { break }\n load(kind) }'],
    ['of cases', 'for kind in Kind.allCases { if kind == .procedures { break }\n load(kind.type) }'],
    ['of objects', 'for step in steps { if !step.isShown { break }\n load(step.kind) }'],
    ['by its number', 'for (i, kind) in kinds.enumerated() { guard i < 1 else { return }\n load(kind) }'],
  ])('all behind it are out: %s', async (_, body) => {
    expect(await read(body)).toBe('| allergy');
  });

  test.each([
    ['once it is read', 'for kind in kinds { load(kind)\n if kind == .procedureRecord { break } }'],
    ['once its number is told', 'for (i, kind) in kinds.enumerated() { load(kind)\n if i == 1 { return } }'],
  ])('it is among them: %s', async (_, body) => {
    expect(await read(body)).toBe('| allergy procedure');
  });

  test.each([
    [
      'this round alone',
      'for kind in kinds { if kind == .procedureRecord { continue }\n load(kind) }',
      '| allergy condition',
    ],
    ['in a set', 'for kind in Self.any { load(kind)\n if kind == .procedureRecord { break } }', ALL],
    [
      'in a set that is a local',
      'let some: Set<HKClinicalTypeIdentifier> = [.allergyRecord, .procedureRecord, .conditionRecord]\n for kind in some { load(kind)\n if kind == .procedureRecord { break } }',
      ALL,
    ],
    ['in a table', 'for (kind, id) in Self.table { load(id)\n if kind == .procedures { break } }', ALL],
    [
      'that may be passed over',
      'for kind in kinds { load(kind)\n if flag { continue }\n if kind == .procedureRecord { break } }',
      ALL,
    ],
    [
      'where a flag is set too',
      'for kind in kinds { load(kind)\n if kind == .procedureRecord && flag { break } }',
      ALL,
    ],
    [
      'that what is inside has',
      'for kind in kinds { load(kind)\n for other in kinds { if other == .procedureRecord { break } } }',
      ALL,
    ],
    [
      'of a switch',
      'for kind in Kind.allCases { load(kind.type)\n switch kind { case .procedures: break\n default: print(kind) } }',
      ALL,
    ],
    [
      'of what a name stands before',
      'for kind in kinds { load(kind)\n check: if kind == .procedureRecord { print(kind)\n break check } }',
      ALL,
    ],
    ['of a closure', 'kinds.forEach { kind in load(kind)\n if kind == .procedureRecord { return } }', ALL],
    [
      'while debugging',
      'for kind in kinds { load(kind)\n #if DEBUG\n if kind == .procedureRecord { break }\n #endif\n }',
      ALL,
    ],
    [
      'where another branch goes on',
      'for kind in kinds { load(kind)\n if kind == .procedureRecord { if flag { continue }\n break } }',
      ALL,
    ],
    [
      'of a list that grows',
      'var some = kinds\n some.insert(.conditionRecord, at: 0)\n for kind in some { if kind == .procedureRecord { break }\n load(kind) }',
      '| allergy condition',
    ],
  ])('none is: %s', async (_, body, found) => {
    expect(await read(body)).toBe(found);
  });
});

describe('what is taken out of a local that is written out', () => {
  test.each([
    ['the first', 'var rest = Self.kinds\n rest.removeFirst()\n for kind in rest { load(kind) }'],
    [
      'the first, which is used',
      'var rest = Self.kinds\n let first = rest.removeFirst()\n print(first)\n rest.forEach(load)',
    ],
    ['one by its place', 'var rest = Self.kinds\n rest.remove(at: 0)\n for kind in rest { load(kind) }'],
    [
      'from a list of its own',
      'var rest: [HKClinicalTypeIdentifier] = [.allergyRecord, .procedureRecord, .conditionRecord]\n rest.removeFirst()\n rest.forEach { load($0) }',
    ],
    [
      'before a loop that counts',
      'var rest = Self.kinds\n rest.removeFirst()\n for i in rest.indices { load(rest[i]) }',
    ],
    ['by a key', 'var rest = Self.table\n rest.removeValue(forKey: .allergies)\n for (_, kind) in rest { load(kind) }'],
    [
      'by a key, and its values are read',
      'var rest = Self.table\n rest.removeValue(forKey: .allergies)\n rest.values.forEach(load)',
    ],
    ['under a key', 'var rest = Self.table\n rest[.allergies] = nil\n for (_, kind) in rest { load(kind) }'],
    ['of cases', 'var rest = Kind.allCases\n rest.removeFirst()\n for kind in rest { load(kind.type) }'],
    [
      'handed on',
      'var rest = Self.kinds\n rest.removeFirst()\n each(rest)',
      'func each(_ some: [HKClinicalTypeIdentifier]) { some.forEach(load) }',
    ],
  ])('all but the first: %s', async (_, body, more) => {
    expect(await read(body, more)).toBe('| condition procedure');
  });

  test.each([
    ['the last', 'var rest = Self.kinds\n _ = rest.popLast()\n for kind in rest { load(kind) }'],
    [
      'first one, which is read, and then another',
      'var rest = Self.table\n if let one = rest.removeValue(forKey: .allergies) { load(one) }\n rest.removeValue(forKey: .conditions)\n for (_, kind) in rest { load(kind) }',
    ],
    [
      'two, of which the first is read',
      'var rest = Self.kinds\n let first = rest.removeFirst()\n load(first)\n rest.removeLast()\n rest.forEach(load)',
    ],
  ])('all but the last: %s', async (_, body) => {
    expect(await read(body)).toBe('| allergy procedure');
  });

  test.each([
    ['before any is', 'var rest = Self.kinds\n rest.forEach(load)\n rest.removeFirst()\n print(rest)'],
    ['of a copy', 'var rest = Self.kinds\n rest.removeFirst()\n Self.kinds.forEach(load)\n print(rest)'],
    ['and put back', 'var rest = Self.kinds\n rest.removeFirst()\n rest.append(.allergyRecord)\n rest.forEach(load)'],
    [
      'and put back under its key',
      'var rest = Self.table\n rest[.allergies] = nil\n rest[.allergies] = .allergyRecord\n for (_, kind) in rest { load(kind) }',
    ],
    [
      'and put back by a helper',
      'var rest = Self.kinds\n rest.removeFirst()\n refill(&rest)\n rest.forEach(load)',
      'func refill(_ some: inout [HKClinicalTypeIdentifier]) { some.append(.allergyRecord) }',
    ],
    ['in a branch', 'var rest = Self.kinds\n if flag { rest.removeFirst() }\n rest.forEach(load)'],
    [
      'in a branch, by a key',
      'var rest = Self.table\n if flag { rest[.allergies] = nil }\n for (_, kind) in rest { load(kind) }',
    ],
    ['in a loop', 'var rest = Self.kinds\n while !rest.isEmpty { load(rest.removeFirst()) }'],
    [
      'in a closure',
      'var rest = Self.kinds\n let drop = { _ = rest.removeFirst() }\n if flag { drop() }\n rest.forEach(load)',
    ],
    [
      'while a closure reads it',
      'var rest = Self.kinds\n let all = { rest.forEach(self.load) }\n all()\n rest.removeFirst()\n print(rest)',
    ],
    ['and begun anew', 'var rest = Self.kinds\n rest.removeFirst()\n rest = Self.kinds\n rest.forEach(load)'],
    [
      'of a list that grows',
      'var rest = some\n rest.removeFirst()\n rest.forEach(load)\n some.append(.allergyRecord)',
      'var some = kinds',
    ],
    ['as many as nobody knows', 'var rest = Self.kinds\n rest.removeFirst(limit)\n rest.forEach(load)'],
    [
      'by a key that nobody knows',
      'var rest = Self.table\n rest[shown] = nil\n for (_, kind) in rest { load(kind) }',
      'var shown = Kind.allergies\n func show(_ kind: Kind) { shown = kind }',
    ],
    ['of a field', 'rest.removeFirst()\n rest.forEach(load)', 'var rest = kinds'],
  ])('may be all: %s', async (_, body, more) => {
    expect((await read(body, more)).replaceAll('*', '')).toBe(ALL);
  });
});
