/**
 * Functions of one name and the same labels: what is passed tells which is meant.
 */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const TYPED = `subscript<Kind: Filed>(_ kind: Kind.Type) -> [String] { get { store.execute(HKSampleQuery(sampleType: HKClinicalType(kind.identifier), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  return [] } }`;
const NAMED = `func lines<Kind: Filed>(_ kind: Kind.Type) -> [String] { store.execute(HKSampleQuery(sampleType: HKClinicalType(kind.identifier), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  return [] }`;
const OF_IDENTIFIER = `func lines(_ id: HKClinicalTypeIdentifier) -> [String] { store.execute(HKSampleQuery(sampleType: HKClinicalType(id), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  return [] }`;
const SUBSCRIPT = 'subscript(_ heading: String) -> [String] { [heading] }';
const OF_TEXT = 'func lines(_ heading: String) -> [String] { [heading] }';
const AT = 'subscript(_ at: Int) -> [String] { ["x"] }';
const BY_KEYS = 'print(cabinet["q"], cabinet[Labs.self], cabinet[Visits.self])';
const BY_CALLS = 'print(cabinet.lines("q"), cabinet.lines(Labs.self), cabinet.lines(Visits.self))';
const BY_NAMES = 'print(cabinet.lines("q"), cabinet.lines(.labResultRecord), cabinet.lines(Visits.identifier))';

test.each([
  ['a subscript by type before one by text', `${TYPED}\n${SUBSCRIPT}`, BY_KEYS],
  ['after it', `${SUBSCRIPT}\n${TYPED}`, BY_KEYS],
  ['a text that is kept', `${TYPED}\n${SUBSCRIPT}`, `let q = "q"\n${BY_KEYS.replace('"q"', 'q')}`],
  ['a text that is kept, after it', `${SUBSCRIPT}\n${TYPED}`, `let q = "q"\n${BY_KEYS.replace('"q"', 'q')}`],
  ['a subscript by place', `${AT}\n${TYPED}`, BY_KEYS.replace('"q"', '1')],
  ['a function by type before one by text', `${NAMED}\n${OF_TEXT}`, BY_CALLS],
  ['a function after it', `${OF_TEXT}\n${NAMED}`, BY_CALLS],
  ['an identifier before a text', `${OF_IDENTIFIER}\n${OF_TEXT}`, BY_NAMES],
  ['an identifier after it', `${OF_TEXT}\n${OF_IDENTIFIER}`, BY_NAMES],
])('%s', async (_, members, body) => {
  const text = `import HealthKit
protocol Filed { static var identifier: HKClinicalTypeIdentifier { get } }
enum Labs: Filed { static let identifier = HKClinicalTypeIdentifier.labResultRecord }
enum Visits: Filed { static var identifier: HKClinicalTypeIdentifier { .procedureRecord } }
final class Cabinet { let store = HKHealthStore()
  ${members}
}
@main struct Main { static let cabinet = Cabinet()
  static func main() { ${body} } }
`;
  expect(await flow({ 'App/Main.swift': text }, { kind: 'app' })).toBe('| labResult procedure');
});

const SHOTS = `import HealthKit
import SwiftUI
let store = HKHealthStore()
final class Board {
  func query(_ id: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(id), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
  func isFilled() -> Bool { true }
  func ask() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.labResultRecord), HKClinicalType(.procedureRecord)]) { _, _ in } }
  func fill() { query(.labResultRecord) }
  func fill() async { query(.procedureRecord) }
}
`;

describe('one that is async beside one that is not', () => {
  test.each([
    ['what is awaited', 'Text("").task { await board.fill() }', 'procedure'],
    ['what is not', 'Text("").onAppear { board.fill() }', 'labResult'],
    ['in a task', 'Button("") { Task { await board.fill() } }', 'procedure'],
    ['bound', 'Text("").task { async let done: Void = board.fill()\n await done }', 'procedure'],
    ['within another call', 'Text("").task { print(await board.fill()) }', 'procedure'],
    ['awaited with what is around', 'Text("").task { await print(board.fill()) }', 'procedure'],
    ['on a line after it', 'Text("").task {\n await print(1)\n }.onAppear {\n board.fill() }', 'labResult'],
    ['both', 'Text("").task { await board.fill() }.onAppear { board.fill() }', 'labResult procedure'],
    ['on the line behind', 'Text("").task { try? await\n board.fill() }', 'procedure'],
    [
      'behind an operator',
      'Text("").task { let n = await true &&\n board.isFilled()\n print(n)\n await board.fill() }',
      'procedure',
    ],
    ['of a choice', 'Text("").task { await isOn ?\n board.fill() :\n print(1) }', 'procedure'],
    ['in a closure within', 'Text("").task { await run(work: { board.fill() }) }', 'labResult'],
    ['behind a closure within', 'Text("").task { await run({ print(1) }, board.fill()) }', 'procedure'],
    ['with `try`', 'Text("").task { try? await board.fill() }', 'procedure'],
  ])('%s', async (_, shown, read) => {
    const text = `${SHOTS}@main struct Main: App { let board = Board()\n var body: some Scene { WindowGroup { ${shown}.task { board.ask() } } } }\n`;
    expect(await flow({ 'App/Main.swift': text }, { kind: 'app' })).toBe(`labResult procedure | ${read}`);
  });
});
