import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** All kinds are asked for, and those read that a computed property of the enum chooses. */
const chosenBy = (property: string, kinds: string, more = ''): Promise<string> =>
  flow(`import HealthKit
@main struct Main { static func main() async throws { try await Loader().go() } }
enum Kind: CaseIterable {
  case labs, shots
  var type: HKClinicalType {
    switch self {
    case .labs: HKClinicalType(.labResultRecord)
    case .shots: HKClinicalType(.immunizationRecord)
    }
  }
  ${property}
}
${more}
final class Loader {
  let store = HKHealthStore()
  func go() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(Kind.allCases.map(\\.type)))
    for kind in ${kinds} {
      _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: kind.type)], sortDescriptors: []).result(for: store)
    }
  }
}`);

const ASKED = 'immunization labResult';
const CHOSEN = `${ASKED} | labResult`;
const ANY = `${ASKED} | immunization* labResult*`;

describe('what a property of the enum chooses', () => {
  test.each([
    ['var isShown: Bool { self == .labs }'],
    ['var isShown: Bool { self != .shots }'],
    ['var isShown: Bool { [.labs].contains(self) }'],
    ['var isShown: Bool { switch self { case .labs: true\n case .shots: false } }'],
    ['var isShown: Bool { switch self { case .labs: return true\n default: return false } }'],
    ['var isShown: Bool { isFirst }\n var isFirst: Bool { self == .labs }'],
  ])('%s', async (property) => {
    expect(await chosenBy(property, 'Kind.allCases.filter(\\.isShown)')).toBe(CHOSEN);
    expect(await chosenBy(property, 'Kind.allCases.filter { $0.isShown }')).toBe(CHOSEN);
    expect(await chosenBy(property, 'Kind.allCases where kind.isShown')).toBe(CHOSEN);
  });

  test('or leaves out', async () => {
    expect(await chosenBy('var isLate: Bool { self == .shots }', 'Kind.allCases.filter { !$0.isLate }')).toBe(CHOSEN);
  });

  test.each([
    ['what is kept elsewhere', 'var isShown: Bool { UserDefaults.standard.bool(forKey: "shown") }', ''],
    ['a property that asks itself', 'var isShown: Bool { self.isShown }', ''],
  ])('is not known of %s', async (_, property, more) => {
    expect(await chosenBy(property, 'Kind.allCases.filter(\\.isShown)', more)).toBe(ANY);
  });

  test('is that of the enum where another type has one by the name', async () => {
    const other = 'struct Row { var isShown: Bool { true } }';
    const own = 'var isShown: Bool { self == .labs }';
    expect(await chosenBy(own, 'Kind.allCases.filter(\\.isShown)', other)).toBe(CHOSEN);
  });
});

describe('what is compared', () => {
  const tier = 'var tier: Tier { switch self { case .labs: .always\n case .shots: .later } }';
  const tiers = (more: string, cases = 'case always, later'): string =>
    `enum Tier: Int, Comparable { ${cases}\n ${more} }`;
  const byRaw = 'static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }';

  test.each([
    ['a part that is a case', tier, '$0.tier == .always', 'enum Tier { case always, later }'],
    ['one that is not', tier, '$0.tier != .later', 'enum Tier { case always, later }'],
    ['one of several', tier, '[.always].contains($0.tier)', 'enum Tier { case always, later }'],
    ['cases by the order they have', tier, '$0.tier < .later', 'enum Tier: Comparable { case always, later }'],
    ['cases by their numbers', tier, '$0.tier <= .always', tiers(byRaw)],
    ['cases by numbers that are written', tier, '$0.tier > .later', tiers(byRaw, 'case always = 5, later = 2')],
    ['the other way round', tier, '.later > $0.tier', tiers(byRaw)],
    ['a number', 'var rank: Int { switch self { case .labs: 1\n case .shots: 3 } }', '$0.rank < 2', ''],
    ['the element', '', '$0 < .shots', 'extension Kind: Comparable {}'],
    ['not', tier, '!($0.tier >= .later)', tiers(byRaw)],
  ])('%s', async (_, property, test_, more) => {
    expect(await chosenBy(property, `Kind.allCases.filter { ${test_} }`, more)).toBe(CHOSEN);
  });

  test.each([
    [
      'an order of its own',
      tier,
      '$0.tier < .later',
      tiers('static func < (left: Tier, right: Tier) -> Bool { order(left, right) }'),
    ],
    ['a case by what nobody knows', tier, '$0.tier < limit', `${tiers(byRaw)}\nvar limit = Tier.later`],
    [
      'a part that is worked out',
      'var tier: Tier { made() }',
      '$0.tier == .always',
      'enum Tier { case always, later }',
    ],
  ])('%s is not known', async (_, property, test_, more) => {
    expect(await chosenBy(property, `Kind.allCases.filter { ${test_} }`, more)).toBe(ANY);
  });
});
