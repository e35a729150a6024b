/**
 * Initialisers of one type: what only one of them does, happens where an object is made by it, and nowhere else.
 */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const ASKED = 'labResult procedure';
const HEAD = `import HealthKit
let store = HKHealthStore()
func query(_ type: HKClinicalTypeIdentifier) -> [String] { store.execute(HKSampleQuery(sampleType: HKClinicalType(type), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  return [] }
final class Ledger { func rows(_ type: HKClinicalTypeIdentifier) -> [String] { query(type) } }
protocol Panel { func fill() }
`;
const PANELS = `final class Labs: Panel { let fetch: () -> [String]
  init(reading ledger: Ledger) { fetch = { ledger.rows(.labResultRecord) } }
  init(fixture rows: [String]) { fetch = { rows } }
  func fill() { print(fetch()) } }
final class Visits: Panel { let fetch: () -> [String]
  init(reading ledger: Ledger) { fetch = { ledger.rows(.procedureRecord) } }
  init(fixture rows: [String]) { fetch = { rows } }
  func fill() { print(fetch()) } }
`;
const main = (made: string, more = '') => `@main struct Main {
  static func main() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.labResultRecord), HKClinicalType(.procedureRecord)]) { _, _ in }
    let ledger = Ledger()
    for panel in panels(ledger) { panel.fill() } }
  static func panels(_ ledger: Ledger) -> [any Panel] { ${made} }
  ${more} }
`;
const both = (texts: string, others: Readonly<Record<string, string>> = {}) =>
  flow({ 'App/Main.swift': HEAD + texts, ...others }, { kind: 'app' });

describe('nobody makes one by it', () => {
  test.each([
    ['by another label', PANELS + main('[Labs(reading: ledger), Visits(fixture: ["a"])]')],
    ['by `.init`', PANELS + main('[Labs(reading: ledger), Visits.init(fixture: ["a"])]')],
    [
      'of a list of its type',
      PANELS + main('let visits: [Visits] = [.init(fixture: ["a"])]\n return [Labs(reading: ledger)] + visits'),
    ],
    [
      'of a structure',
      PANELS.replaceAll('final class', 'struct') + main('[Labs(reading: ledger), Visits(fixture: ["a"])]'),
    ],
    [
      'added by an extension',
      `${PANELS.replace('init(reading ledger: Ledger) { fetch = { ledger.rows(.procedureRecord) } }', 'init(_ fetch: @escaping () -> [String]) { self.fetch = fetch }')}extension Visits { convenience init(reading ledger: Ledger) { self.init { ledger.rows(.procedureRecord) } } }\n` +
        main('[Labs(reading: ledger), Visits(fixture: ["a"])]'),
    ],
    [
      'only by another that nobody makes one by',
      `${PANELS}extension Visits { convenience init(first ledger: Ledger) { self.init(reading: ledger) } }\n` +
        main('[Labs(reading: ledger), Visits(fixture: ["a"])]'),
    ],
    [
      'only in a function that nobody calls',
      PANELS +
        main(
          '[Labs(reading: ledger), Visits(fixture: ["a"])]',
          'static func old(_ ledger: Ledger) -> any Panel { Visits(reading: ledger) }',
        ),
    ],
    [
      'only in a preview',
      `${PANELS + main('[Labs(reading: ledger), Visits(fixture: ["a"])]')}#Preview { Visits(reading: Ledger()) }\n`,
    ],
    [
      'of one label, by a value of another type',
      PANELS.replaceAll('init(reading ', 'init(').replaceAll('init(fixture ', 'init(').replaceAll('init(', 'init(_ ') +
        main('[Labs(ledger), Visits(["a"])]'),
    ],
    [
      'of one label, by a value of another type that comes later',
      PANELS.replaceAll('init(reading ', 'init(source ').replaceAll('init(fixture ', 'init(source ') +
        main('let rows: [String] = ["a"]\n return [Labs(source: ledger), Visits(source: rows)]'),
    ],
  ])('%s', async (_, texts) => expect(await both(texts)).toBe(`${ASKED} | labResult`));
});

const OF_ONE_LABEL = PANELS.replaceAll('init(reading ', 'init(')
  .replaceAll('init(fixture ', 'init(')
  .replaceAll('init(', 'init(_ ');

describe('somebody may', () => {
  test.each([
    ['of a value whose type nothing tells', 'let any = Kit.make()\n return [Labs(ledger), Visits(any)]'],
    ['of what a closure is given', 'return [Labs(ledger)] + [Kit.make()].map { each in Visits(each) }'],
  ])('%s', async (_, made) => {
    for (const texts of [OF_ONE_LABEL, OF_ONE_LABEL.replaceAll(/ {2}(init\(_ ledger.*\n) {2}(init.*\n)/g, '  $2  $1')])
      expect(await both(`import Kits\n${texts}${main(made)}`)).toMatch(
        /^labResult procedure \| (?:labResult procedure|.*!)/,
      );
  });
});

describe('somebody does', () => {
  test.each<[title: string, texts: string, others?: Readonly<Record<string, string>>]>([
    ['by its label', PANELS + main('[Labs(reading: ledger), Visits(reading: ledger)]')],
    [
      'by `.init`',
      PANELS + main('let visits: Visits = .init(reading: ledger)\n return [Labs(reading: ledger), visits]'),
    ],
    [
      'by `Self`',
      PANELS.replace(
        '{ let fetch: () -> [String]\n  init(reading ledger: Ledger) { fetch = { ledger.rows(.procedureRecord) } }',
        '{ let fetch: () -> [String]\n static func made(_ ledger: Ledger) -> Visits { Self(reading: ledger) }\n  init(reading ledger: Ledger) { fetch = { ledger.rows(.procedureRecord) } }',
      ) + main('[Labs(reading: ledger), Visits.made(ledger)]'),
    ],
    [
      'by another initialiser',
      `${PANELS}extension Visits { convenience init(first ledger: Ledger) { self.init(reading: ledger) } }\n${main('[Labs(reading: ledger), Visits(first: ledger)]')}`,
    ],
    [
      'by an heir',
      `${PANELS.replace('final class Visits', 'class Visits')}final class Stays: Visits { init(all ledger: Ledger) { super.init(reading: ledger) } }\n${main('[Labs(reading: ledger), Stays(all: ledger)]')}`,
    ],
    [
      'by an heir that inherits it',
      `${PANELS.replace('final class Visits', 'class Visits')}final class Stays: Visits {}\n${main('[Labs(reading: ledger), Stays(reading: ledger)]')}`,
    ],
    [
      'by the name of its type for another',
      `${PANELS}typealias Stays = Visits\n${main('[Labs(reading: ledger), Stays(reading: ledger)]')}`,
    ],
    [
      'where the initialiser is handed on',
      PANELS + main('[ledger].map(Visits.init(reading:)) + [Labs(reading: ledger)]'),
    ],
    ['where it is handed on without labels', PANELS + main('[ledger].map(Visits.init) + [Labs(reading: ledger)]')],
    [
      'where it is kept',
      PANELS +
        main('let make: (Ledger) -> any Panel = Visits.init(reading:)\n return [make(ledger), Labs(reading: ledger)]'),
    ],
    [
      'where the type is handed on',
      `${PANELS.replace('protocol Panel {', 'protocol Panel { init(reading ledger: Ledger)\n')}${main('[Labs.self, Visits.self].map { type in type.init(reading: ledger) }')}`,
    ],
    [
      'by a type that is chosen',
      `${PANELS.replaceAll(': Panel', ': Made').replaceAll('init(reading', 'required init(reading')}protocol Made: Panel { init(reading ledger: Ledger) }\nfunc make<T: Made>(_ ledger: Ledger) -> T { T(reading: ledger) }\n${main('let visits: Visits = make(ledger)\n return [Labs(reading: ledger), visits]')}`,
    ],
    [
      'by a closure after it',
      `${PANELS}final class Notes: Panel { let fetch: () -> [String]\n init(_ fetch: @escaping () -> [String]) { self.fetch = fetch }\n init(fixture rows: [String]) { fetch = { rows } }\n func fill() { print(fetch()) } }\n${main('[Labs(reading: ledger), Notes { ledger.rows(.procedureRecord) }]')}`,
    ],
    [
      'by a file that names no type',
      PANELS + main('[Labs(reading: ledger)] + more(ledger)'),
      { 'App/More.swift': 'func more(_ ledger: Ledger) -> [any Panel] { [Visits(reading: ledger)] }\n' },
    ],
    [
      'by a default',
      `${PANELS.replaceAll('init(reading ledger: Ledger)', 'init(reading ledger: Ledger = Ledger())')}${main('[Labs(), Visits()]')}`,
    ],
    [
      'of one label, by a value of its type',
      PANELS.replaceAll('init(reading ', 'init(').replaceAll('init(fixture ', 'init(').replaceAll('init(', 'init(_ ') +
        main('[Labs(ledger), Visits(ledger)]'),
    ],
    [
      'of one label, by a value of its type that is kept',
      PANELS.replaceAll('init(reading ', 'init(')
        .replaceAll('init(fixture ', 'init(')
        .replaceAll('init(', 'init(_ ')
        .replaceAll(/ {2}(init\(_ ledger.*\n) {2}(init.*\n)/g, '  $2  $1') +
        main('let one = ledger\n return [Labs(one), Visits(one)]'),
    ],
    [
      'in a field of a type',
      `${PANELS}struct Kit { static let ledger = Ledger()\n let panels: [any Panel] = [Labs(reading: ledger), Visits(reading: ledger)] }\n${main('Kit().panels')}`,
    ],
    [
      'in what an argument is by default',
      `${PANELS}func kit(_ ledger: Ledger, _ one: any Panel = Visits(reading: Ledger())) -> [any Panel] { [one, Labs(reading: ledger)] }\n${main('kit(ledger)')}`,
    ],
  ])('%s', async (_, texts, others) => expect(await both(texts, others)).toBe(`${ASKED} | labResult procedure`));
});
