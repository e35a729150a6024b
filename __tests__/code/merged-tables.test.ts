/** Tables that are put together: which of two entries that have one key is in the one that comes of it. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const app = (asked: string, more = '', members = ''): Promise<string> =>
  flow(
    {
      'App/Needs.swift': `import HealthKit
typealias Needs = [Area: [HKClinicalTypeIdentifier]]
enum Area: String, CaseIterable { case today, history, other }
enum Clinic { static let needs: Needs = [.today: [.labResultRecord], .history: [.allergyRecord]] }
enum Pharmacy { static let needs: Needs = [.today: [.vitalSignRecord]] }
${more}
final class Session { let store = HKHealthStore()
  ${members}
  func read(_ kind: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(kind), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
  func ask() { let needs: Needs = ${asked.includes('needs:') ? asked.replace('needs:', '') : asked}
    let kinds = needs.values.flatMap { $0 }
    store.requestAuthorization(toShare: nil, read: Set(kinds.map { HKClinicalType($0) })) { _, _ in self.read(.labResultRecord); self.read(.allergyRecord); self.read(.vitalSignRecord) } } }
@main struct Main { static func main() { Session().ask() } }
`,
    },
    { kind: 'app' },
  );
const READ = '| allergy labResult vitalSign';
const OLD = `allergy labResult ${READ}`;
const NEW = `allergy vitalSign ${READ}`;
const BOTH = `allergy labResult vitalSign ${READ}`;

describe('one of two is kept', () => {
  test.each([
    ['the old one', 'Clinic.needs.merging(Pharmacy.needs) { current, _ in current }', OLD],
    ['the new one', 'Clinic.needs.merging(Pharmacy.needs) { _, new in new }', NEW],
    ['the old one, by its place', 'Clinic.needs.merging(Pharmacy.needs) { (old, new) in return old }', OLD],
    ['the new one, by its place', 'Clinic.needs.merging(Pharmacy.needs) { $1 }', NEW],
    ['by a label', 'Clinic.needs.merging(Pharmacy.needs, uniquingKeysWith: { _, last in last })', NEW],
    ['of one that is written there', 'Clinic.needs.merging([.today: [.vitalSignRecord]]) { _, new in new }', NEW],
    ['the other way', 'Pharmacy.needs.merging(Clinic.needs) { old, _ in old }', NEW],
    [
      'under a key that is asked for',
      '[.other: Clinic.needs.merging(Pharmacy.needs) { old, _ in old }[.today]!, .history: [.allergyRecord]]',
      OLD,
    ],
  ])('%s', async (_, asked, told) => {
    expect(await app(asked)).toBe(told);
  });
});

describe('both may be there', () => {
  test.each([
    ['they are joined', 'Clinic.needs.merging(Pharmacy.needs) { $0 + $1 }'],
    ['they are joined by words', 'Clinic.needs.merging(Pharmacy.needs) { old, new in old + new }'],
    ['it is chosen', 'Clinic.needs.merging(Pharmacy.needs) { old, new in new.isEmpty ? old : new }'],
    ['under other keys', 'Clinic.needs.merging([.other: [.vitalSignRecord]]) { old, _ in old }'],
    [
      'what is kept may be another',
      'Clinic.needs.merging(later) { _, new in new }',
      '',
      'var later: Needs = [.today: [.vitalSignRecord]]\n func reset() { later = [:] }',
    ],
    [
      'what is kept is emptied',
      'Clinic.needs.merging(later) { _, new in new }',
      '',
      'var later: Needs = [.today: [.vitalSignRecord]]\n func drop() { later.removeValue(forKey: .today) }',
    ],
    [
      'a key that is not told',
      'Clinic.needs.merging(made(.today)) { _, new in new }',
      '',
      'func made(_ area: Area) -> Needs { [area: [.vitalSignRecord]] }',
    ],
    [
      'a method of the app’s own',
      'Clinic.needs.merging(Pharmacy.needs) { old, _ in old }',
      'extension Dictionary { func merging(_ other: [Key: Value], _ pick: (Value, Value) -> Value) -> [Key: Value] { var all = self\n for (key, value) in other { all[key] = value }\n return all } }',
    ],
  ])('%s', async (_, asked, more, members) => {
    expect((await app(asked, more, members)).replaceAll('*', '')).toMatch(/^allergy labResult vitalSign!? \| /);
  });
});

describe('an object of JavaScript, which may be given more', () => {
  const script = (asked: string): Promise<string> =>
    flow({
      'needs.ts': `import { queryClinicalRecords, requestAuthorization } from '@kingstinct/react-native-healthkit/health-records';
const LABS = 'HKClinicalTypeIdentifierLabResultRecord', RISKS = 'HKClinicalTypeIdentifierAllergyRecord', VITALS = 'HKClinicalTypeIdentifierVitalSignRecord';
const clinic = { today: LABS, history: RISKS };
const pharmacy = { today: VITALS };
const grown: Record<string, string> = { today: VITALS };
export function drop() { delete grown.today; }
export async function connect() { await requestAuthorization(Object.values(${asked}));
  for (const kind of [LABS, RISKS, VITALS]) await queryClinicalRecords(kind, { limit: 0 }); }
`,
    });
  test.each([
    ['what may lose its entry', '{ ...clinic, ...grown }', BOTH],
    ['what has another key', '{ ...clinic, ...{ other: VITALS } }', BOTH],
  ])('%s', async (_, asked, told) => {
    expect(await script(asked)).toBe(told);
  });
});
