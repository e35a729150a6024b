import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** Asks for two types, and reads what `load` is given. */
const app = (body: string, members = '', rest = ''): string => `
import HealthKit
@main final class Records {
  let store = HKHealthStore()
  static func main() async { await Records().start() }
  func start() async {
    try? await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord), HKClinicalType(.labResultRecord)])
    ${body}
  }
  func load(_ identifier: HKClinicalTypeIdentifier) {
    store.execute(HKSampleQuery(sampleType: HKClinicalType(identifier), predicate: nil, limit: 50, sortDescriptors: nil) { _, _, _ in })
  }
  ${members}
}
${rest}`;
const ID = 'HKClinicalTypeIdentifier';
const BOTH = 'allergy labResult | allergy labResult';

describe('a parameter that takes several', () => {
  const kinds = `enum Kind { case allergies, labs
  static var results: Kind { .labs }
  var id: ${ID} { switch self { case .allergies: .allergyRecord
    case .labs: .labResultRecord } } }`;
  test.each([
    ['observe(for: .allergyRecord, .labResultRecord)', `func observe(for ids: ${ID}...) { ids.forEach(load) }`],
    ['observe(.allergyRecord, .labResultRecord)', `func observe(_ ids: ${ID}...) { ids.forEach(load) }`],
    [
      'observe(for: .allergyRecord, .labResultRecord, now: true)',
      `func observe(for ids: ${ID}..., now: Bool) { for id in ids { load(id) } }`,
    ],
    [
      'observe(for: .allergyRecord, .labResultRecord) { print($0) }',
      `func observe(for ids: ${ID}..., then: (Int) -> Void) { for id in ids { load(id) } }`,
    ],
    [
      'observe(now: true, .allergyRecord, .labResultRecord)',
      `func observe(now: Bool, _ ids: ${ID}...) { ids.forEach(load) }`,
    ],
    ['observe(for: .allergies, .results)', 'func observe(for kinds: Kind...) { for kind in kinds { load(kind.id) } }'],
    ['Group(of: .allergyRecord, .labResultRecord).ids.forEach(load)', ''],
  ])('%s', async (call, method) => {
    const group = `struct Group { let ids: [${ID}]; init(of ids: ${ID}...) { self.ids = ids } }`;
    expect(await flow(app(call, method, `${kinds}\n${group}`))).toBe(BOTH);
  });
});

describe('a parameter that wraps what it is given: @autoclosure', () => {
  test.each([
    [
      'called',
      'load(Table.kind("a", default: .allergyRecord)); load(Table.kind("l", default: .labResultRecord))',
      `enum Table { static func kind(_ key: String, default make: @autoclosure () -> ${ID}) -> ${ID} { make() } }`,
    ],
    [
      'kept in a property',
      'load(Later(.allergyRecord).get()); load(Later(.labResultRecord).make())',
      `struct Later { let make: () -> ${ID}
        init(_ make: @autoclosure @escaping () -> ${ID}) { self.make = make }
        func get() -> ${ID} { make() } }`,
    ],
    [
      'handed on to another',
      'load(outer(.allergyRecord)); load(outer(.labResultRecord))',
      `func inner(_ make: @autoclosure () -> ${ID}) -> ${ID} { make() }
      func outer(_ make: @autoclosure () -> ${ID}) -> ${ID} { inner(make()) }`,
    ],
    [
      'with lists',
      'first([.allergyRecord, .labResultRecord]).forEach(load)',
      `func first(_ make: @autoclosure () throws -> [${ID}]) rethrows -> [${ID}] { try make() }`,
    ],
  ])('%s', async (_, body, rest) => {
    expect(await flow(app(body, '', rest))).toBe(BOTH);
  });
});
