import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** Asks for two types, and reads what `load` is given. */
const app = (body: string, rest = ''): string => `
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
}
${rest}`;
const ID = 'HKClinicalTypeIdentifier';
const BOTH = 'allergy labResult | allergy labResult';

describe('a literal that is subscripted at once', () => {
  test.each([
    ['a list', `for index in 0..<2 { load([${ID}.allergyRecord, .labResultRecord][index]) }`, BOTH],
    [
      'a dictionary',
      `load(["labs": ${ID}.labResultRecord, "allergies": .allergyRecord]["labs"]!)`,
      'allergy labResult | labResult',
    ],
    [
      'in a closure',
      `let (a, b) = (${ID}.allergyRecord, ${ID}.labResultRecord); [0, 1].map { [a, b][$0] }.forEach(load)`,
      BOTH,
    ],
    ['in a getter', 'for kind in [Kind.allergies, .labs] { load(kind.identifier) }', BOTH],
    [
      'a type is none',
      `var ids = [${ID}](); ids.append(.allergyRecord); ids.forEach(load)`,
      'allergy labResult | allergy',
    ],
  ])('%s', async (_, body, expected) => {
    const kind = `enum Kind: Int { case allergies, labs
      var identifier: ${ID} { [.allergyRecord, .labResultRecord][rawValue] } }`;
    expect(await flow(app(body, kind))).toBe(expected);
  });
});

describe('a value by a key path', () => {
  const kinds = `struct Kinds { var allergies = ${ID}.allergyRecord; var labs = ${ID}.labResultRecord }
    struct Chosen { var id: ${ID}? }
    struct Holder { var chosen = Chosen() }`;
  test.each([
    ['in a list', 'for path in [\\Kinds.allergies, \\Kinds.labs] { load(Kinds()[keyPath: path]) }', BOTH],
    ['at once', 'load(Kinds()[keyPath: \\.labs])', 'allergy labResult | labResult'],
    [
      'stored',
      'var chosen = Chosen(); chosen[keyPath: \\.id] = .labResultRecord; load(chosen.id!)',
      'allergy labResult | labResult',
    ],
    [
      'stored further inside',
      'var holder = Holder(); let path = \\Holder.chosen.id; holder[keyPath: path] = .labResultRecord; load(holder.chosen.id!)',
      'allergy labResult | labResult',
    ],
  ])('%s', async (_, body, expected) => {
    expect(await flow(app(body, kinds))).toBe(expected);
  });
});
