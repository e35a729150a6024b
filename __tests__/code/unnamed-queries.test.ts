import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const APP = `import SwiftUI
@main struct Main: App { let desk = Desk()
  var body: some Scene { WindowGroup { Text("").task { try? await desk.open() } } } }
`;
const descriptor = (type: string): string =>
  `HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.${type}))], sortDescriptors: [])`;
const query = (type: string): string =>
  `HKSampleQuery(sampleType: HKClinicalType(.${type}), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }`;

/** Both types are asked for; labs are read, shots by a query that somebody has to run. */
const desk = (kept: string, body: string, more = '', others: Record<string, string> = {}): Promise<string> =>
  flow(
    {
      ...others,
      'App/App.swift': APP,
      'App/Desk.swift': `import HealthKit
final class Desk {
  let store = HKHealthStore()
  ${kept}
  func open() async throws {
    try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.labResultRecord), HKClinicalType(.immunizationRecord)])
    ${body}
  }
}
${more}`,
    },
    { kind: 'app' },
  );

const NOT_READ = 'immunization labResult | labResult';
const READ = 'immunization labResult | immunization labResult';
const labs = `let labs = ${descriptor('labResultRecord')}`;
const shots = descriptor('immunizationRecord');

describe('a query that is made and that nobody names is not run', () => {
  test.each([
    ['a property', `private ${labs}\n  private let shots = ${shots}`, '_ = try await labs.result(for: store)'],
    ['a property that others may see', `${labs}\n  let shots = ${shots}`, '_ = try await labs.result(for: store)'],
    [
      'a lazy one',
      `${labs}\n  lazy var shots = ${query('immunizationRecord')}`,
      '_ = try await labs.result(for: store)',
    ],
    ['a static one', `static ${labs}\n  static let shots = ${shots}`, '_ = try await Self.labs.result(for: store)'],
    ['a local', '', `${labs}\n    let shots = ${shots}\n    _ = try await labs.result(for: store)`],
    [
      'a local query',
      '',
      `let labs = ${query('labResultRecord')}\n    let shots = ${query('immunizationRecord')}\n    store.execute(labs)`,
    ],
  ])('%s', async (_, kept, body) => {
    expect(await desk(kept, body)).toBe(NOT_READ);
  });

  const makes = `func make(_ type: HKClinicalType) -> HKSampleQuery { HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in } }`;
  const made = (body: string): string =>
    `let labs = make(HKClinicalType(.labResultRecord))\n    let shots = make(HKClinicalType(.immunizationRecord))\n    ${body}`;

  test('one that a function makes', async () => {
    expect(await desk(makes, made('[labs].forEach(store.execute)'))).toBe(NOT_READ);
    expect(await desk(makes, made('[labs, shots].forEach(store.execute)'))).toBe(READ);
  });

  test('but one that the function runs', async () => {
    const runs = makes
      .replace('{ HKSampleQuery', '{ let query = HKSampleQuery')
      .replace('in } }', 'in }\n  store.execute(query)\n  return query }');
    expect(await desk(runs, made('_ = labs'))).toBe(READ);
  });

  test('a private one, whoever else has its name', async () => {
    const page = 'struct Page { var shots: [String] = [] }\nfunc show(_ page: Page) { print(page.shots) }\n';
    const kept = `private ${labs}\n  private let shots = ${shots}`;
    const body = '_ = try await labs.result(for: store)';
    expect(await desk(kept, body, '', { 'App/Page.swift': page })).toBe(NOT_READ);
  });

  test.each([
    [
      'here',
      `${labs}\n  let shots = ${shots}`,
      '_ = try await labs.result(for: store)\n    _ = try await shots.result(for: store)',
      '',
    ],
    [
      'in another type',
      `${labs}\n  let shots = ${shots}`,
      '_ = try await labs.result(for: store)\n    try await Page(desk: self).load()',
      'struct Page { let desk: Desk\n  func load() async throws { _ = try await desk.shots.result(for: desk.store) } }',
    ],
    [
      'by a key path',
      `${labs}\n  let shots = ${shots}`,
      '_ = try await labs.result(for: store)\n    try await load()',
      'extension Desk { func load() async throws { for path in [\\Desk.shots] { _ = try await self[keyPath: path].result(for: store) } } }',
    ],
    [
      'as an argument',
      '',
      `${labs}\n    let shots = ${query('immunizationRecord')}\n    store.execute(shots)\n    _ = try await labs.result(for: store)`,
      '',
    ],
    [
      'as what is given back',
      '',
      `${labs}\n    _ = try await labs.result(for: store)\n    go(store)`,
      `func shots() -> HKSampleQuery { let one = ${query('immunizationRecord')}\n  return one }\nfunc go(_ store: HKHealthStore) { store.execute(shots()) }`,
    ],
  ])('one that is named %s is', async (_, kept, body, more) => {
    expect(await desk(kept, body, more)).toBe(READ);
  });
});
